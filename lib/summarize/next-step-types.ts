/** Where a reader of an empty chart can go on. */
export interface NextStep {
  /** What is shown there, in words: "Nghệ An, 2019", "Chỉ số với năm gốc 2013". */
  name: string
  href: string
}
