import type { Indicator } from '../normalize/report'

export interface KeyNumber {
  indicator: Indicator
  name: string
  /** The period in words: "2024"; "6 tháng đầu năm 2025". */
  when: string
  value: string
  unit: string
  basis: 'stated' | 'computed'
  conflict: boolean
  /** "+3,2 % so với 2023", or that nothing is stated to compare with. */
  change: string
  evidence: string
}
