/**
 * Reports for measuring, as the normaliser would give them: everything in them is made up, says so in its title, and is never
 * shipped as data. The same seed and number give the same report.
 */
import { createHash } from 'node:crypto'
import {
  type EVENT_KINDS,
  INDICATOR_UNITS,
  type Indicator,
  type NormalizedReport,
  SCHEMA_ID,
  TOPICS,
} from '../../lib/normalize/report'
import { UNITS } from '../../lib/normalize/units'
import type { IncomingReport } from '../../lib/store'

/** Provinces that both tables of units have, so that a key means the same before and after 2025. */
const PROVINCES = UNITS.filter(unit => unit.validTo === null).slice(0, 24)
const YEARS = { first: 2015, count: 10 }
/** (jurisdiction, period) keys: what dashboards show is bounded by them, whatever the number of reports. */
const KEYS = (PROVINCES.length + 1) * YEARS.count * 2

const SENTENCES: readonly [Indicator, (value: string) => string][] = [
  ['citizen_receptions', value => `Các cấp đã tiếp ${value} lượt công dân đến phản ánh.`],
  ['group_delegations', value => `Trong đó có ${value} đoàn đông người.`],
  ['petitions_received', value => `Tiếp nhận ${value} đơn các loại.`],
  ['cases_under_jurisdiction', value => `Có ${value} vụ việc khiếu nại, tố cáo thuộc thẩm quyền.`],
  ['cases_resolved', value => `Đã giải quyết ${value} vụ việc.`],
  ['citizen_dialogues', value => `Tổ chức ${value} cuộc đối thoại với Nhân dân.`],
  ['skilful_models', value => `Xây dựng ${value} mô hình "Dân vận khéo".`],
]
const PADDING = [
  'Công tác dân vận của cả hệ thống chính trị tiếp tục được quan tâm, gắn với xây dựng nông thôn mới.',
  'Quy chế dân chủ ở cơ sở được thực hiện nền nếp tại xã, phường, thị trấn và doanh nghiệp.',
  'Mặt trận Tổ quốc và các đoàn thể đổi mới cách vận động, hướng về cơ sở.',
  'Cải cách hành chính tạo thuận lợi cho người dân, nhất là ở bộ phận một cửa.',
  'Lực lượng vũ trang giúp dân làm đường, khắc phục hậu quả thiên tai.',
  'Đồng bào dân tộc thiểu số và đồng bào các tôn giáo yên tâm lao động sản xuất.',
] as const
const KINDS = ['summary', 'midterm-review', 'conference', 'briefing'] as const satisfies (typeof EVENT_KINDS)[number][]

/** Mulberry32: small, quick, the same everywhere. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const digits = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.')

/** @param number from 0; the first reports together hold every key once */
export function fictionalRecord(number: number, seed = 1): IncomingReport {
  const random = randomFrom(Math.imul(number + 1, 0x9e3779b1) ^ seed)
  const key = number < KEYS ? number : random(KEYS)
  const year = YEARS.first + (Math.floor(key / 2) % YEARS.count)
  const place = PROVINCES[Math.floor(key / 2 / YEARS.count) - 1] ?? null
  const period =
    key % 2 === 0
      ? { start: `${year}-01-01`, end: `${year}-12-31`, kind: 'year' as const, label: `năm ${year}` }
      : { start: `${year}-01-01`, end: `${year}-06-30`, kind: 'half' as const, label: `6 tháng đầu năm ${year}` }
  const jurisdiction = place ? ({ level: 'province', province: place.code } as const) : ({ level: 'national' } as const)
  const where = place?.name ?? 'Cả nước'
  const day = String(1 + random(28)).padStart(2, '0')
  const date = key % 2 === 0 ? `${year}-12-${day}` : `${year}-07-${day}`

  const title = `(Hư cấu) ${where}: công tác dân vận, tiếp công dân ${period.label}`
  let text = `${title}\n${date.split('-').reverse().join('/')}\n`
  const say = (sentence: string) => {
    const start = text.length
    text += `${sentence} `
    return { start, end: start + sentence.length, text: sentence }
  }
  // Most reports of a key agree; a few tell another number, so that conflicts are there to be drawn.
  const truth = randomFrom(Math.imul(key + 7, 0x85ebca6b))
  const shift = random(20) === 0 ? 1 + random(9) : 0
  const figures = SENTENCES.map(([indicator, sentence]): NormalizedReport['figures'][number] => {
    const value = 20 + truth(9000) + shift
    if (random(3) === 0) say(PADDING[random(PADDING.length)] ?? PADDING[0])
    return {
      indicator,
      value,
      unit: INDICATOR_UNITS[indicator],
      qualifier: random(12) === 0 ? 'over' : 'exact',
      jurisdiction,
      period,
      part: null,
      comparison: null,
      evidence: say(sentence(digits(value))),
    }
  }).filter(() => random(4) > 0)
  const topics = [0, 1, 2].map(turn => {
    const code = TOPICS[(key + turn * 5 + random(4)) % TOPICS.length] ?? TOPICS[0]
    const words = PADDING[random(PADDING.length)] ?? PADDING[0]
    return { code, mentions: 1 + random(5), evidence: say(words) }
  })
  const themes =
    random(3) > 0
      ? []
      : [
          {
            year,
            name: year % 2 === 0 ? 'Năm dân vận khéo' : 'Năm dân chủ ở cơ sở',
            jurisdiction,
            evidence: say(`Năm ${year} được chọn là ${year % 2 === 0 ? 'Năm dân vận khéo' : 'Năm dân chủ ở cơ sở'}.`),
          },
        ]
  const id = `hu-cau-${seed}-${String(number).padStart(8, '0')}`
  const record: NormalizedReport = {
    schema: SCHEMA_ID,
    id,
    source: { url: `https://example.invalid/${id}`, file: null },
    title,
    publisher: { name: `Báo Hư cấu ${1 + random(40)}`, tag: null, homeProvince: place?.code ?? null },
    authors: [],
    publishedOn: {
      date,
      time: null,
      inferred: false,
      evidence: {
        start: title.length + 1,
        end: title.length + 11,
        text: text.slice(title.length + 1, title.length + 11),
      },
    },
    event: {
      kind: KINDS[random(KINDS.length)] ?? 'summary',
      online: false,
      date,
      venueProvince: place?.code ?? null,
      bridgeProvinces: [],
      evidence: { start: 0, end: title.length, text: title },
    },
    jurisdiction,
    period,
    outlook: null,
    themes,
    figures,
    topics: topics.filter((topic, at) => topics.findIndex(other => other.code === topic.code) === at),
    directives: [],
    documents: [],
    people: [],
    text: { sha256: createHash('sha256').update(text).digest('hex'), length: text.length, boilerplate: [] },
    warnings: [],
  }
  return { record, text, origin: 'bench' }
}
