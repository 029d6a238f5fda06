/** Topics a report speaks of, by the phrases (and the press's abbreviations) that name them. */
import type { Document } from '../document'
import type { NormalizedReport, Topic } from '../report'
import { NamesByWord, standsAt } from '../vietnamese/names-by-word'

type TopicMention = NormalizedReport['topics'][number]

const PHRASES: Readonly<Record<Topic, string>> = {
  'grassroots-democracy':
    'dân chủ ở cơ sở|dân chủ cơ sở|quy chế dân chủ|qcdc|thực hiện dân chủ|dân biết, dân bàn|quyền làm chủ',
  'skilful-mobilisation': 'dân vận khéo|khéo dân vận|dv khéo|khéo” trong dân vận',
  'government-mobilisation':
    'dân vận chính quyền|dân vận của chính quyền|công tác dân vận của cơ quan|dân vận của cơ quan|dân vận trong cơ quan nhà nước|dv chính quyền',
  'administrative-reform': 'cải cách hành chính|cải cách thủ tục|thủ tục hành chính|cchc|một cửa',
  'citizen-reception': 'tiếp công dân|tiếp dân|lượt công dân',
  'complaint-resolution': 'khiếu nại|tố cáo|kntc|đơn thư|khiếu kiện|kn, tc|kn,tc',
  dialogue: 'đối thoại|đối thoại trực tiếp',
  oversight: 'phản biện xã hội|giám sát, phản biện|giám sát và phản biện|giám sát',
  'ethnic-minorities': 'dân tộc thiểu số|đồng bào dân tộc|dtts|công tác dân tộc|người có uy tín',
  religion: 'tôn giáo|chức sắc|giáo xứ|tín đồ|phật giáo|công giáo|vùng có đạo',
  'overseas-vietnamese': 'việt nam ở nước ngoài|kiều bào',
  'fatherland-front':
    'mặt trận tổ quốc|mttq|ubmttq|mặt trận|đoàn thể|tổ chức chính trị - xã hội|tổ chức chính trị-xã hội',
  'armed-forces': 'lực lượng vũ trang|bộ đội|quân sự|biên phòng|công an|dân quân|llvt',
  'public-opinion':
    'tình hình nhân dân|dư luận xã hội|nắm tình hình|tâm tư, nguyện vọng|tâm tư nguyện vọng|nắm bắt tình hình',
  'rural-poverty': 'nông thôn mới|giảm nghèo|hộ nghèo|thoát nghèo|ntm',
  'digital-transformation': 'chuyển đổi số|dịch vụ công trực tuyến|số hóa|kinh tế số',
  elections: 'bầu cử',
  epidemic: 'covid-19|covid|chống dịch|phòng, chống dịch|dịch bệnh|đại dịch',
  'land-clearance': 'giải phóng mặt bằng|gpmb|thu hồi đất|giải tỏa|đền bù',
  'cadre-training': 'đào tạo, bồi dưỡng|bồi dưỡng cán bộ|bồi dưỡng cho|tập huấn|lớp bồi dưỡng',
  'people-diplomacy': 'đối ngoại nhân dân|ngoại giao nhân dân',
  'great-unity': 'đại đoàn kết',
}

const TOPIC_PHRASES = new NamesByWord<Topic>(
  Object.entries(PHRASES).flatMap(([topic, phrases]) =>
    phrases.split('|').map(phrase => [phrase, topic as Topic] as const),
  ),
)

/** Each topic once: how often it is named, and where first. Words inside a longer phrase count once a topic. */
export function readTopics(document: Document): TopicMention[] {
  const { lower, text, tokens } = document
  const mentions = new Map<Topic, { topic: Topic; count: number; start: number; end: number; free: number }>()
  for (const token of tokens) {
    const { start } = token
    for (const { folded, value: topic } of TOPIC_PHRASES.of(lower, token)) {
      if (!standsAt(lower, folded, token)) continue
      const end = start + folded.length
      const known = mentions.get(topic)
      if (!known) mentions.set(topic, { topic, count: 1, start, end, free: end })
      else if (start >= known.free) {
        known.count++
        known.free = end
      }
    }
  }
  return [...mentions.values()]
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .map(({ topic, count, start, end }) => ({
      code: topic,
      mentions: count,
      evidence: { start, end, text: text.slice(start, end) },
    }))
}
