import { expect, test } from 'vitest'
import { explainReport } from './explain-report'

const TEXT = `Kết quả tiếp công dân quý I/2019 của tỉnh Hòa Bình

Quý I/2019, tỉnh Hòa Bình tiếp 1.204 lượt công dân, giảm 12% so với cùng kỳ.`

test('each line of the text stands there, with what was read from it under it', () => {
  const lines = explainReport(TEXT, 'x').split('\n')
  for (const line of TEXT.split('\n').filter(Boolean)) expect(lines).toContain(line)
  const sentence = lines.findIndex(line => line.startsWith('Quý I/2019, tỉnh'))
  const read = lines.findIndex(line => /^ {4}\+ figures\/.*1\.204/.test(line))
  const figure = lines.findIndex(line =>
    /^ {6}= citizen_receptions exact 1204 lượt, province 17, 2019-01-01 to 2019-03-31$/.test(line),
  )
  expect(sentence).toBeGreaterThan(0)
  expect(read).toBeGreaterThan(sentence)
  expect(figure).toBeGreaterThan(read)
})
