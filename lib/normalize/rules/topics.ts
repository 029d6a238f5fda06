/** Topics a report speaks of, by the phrases (and the press's abbreviations) that name them. */
import type { Document } from '../document'
import type { NormalizedReport, Topic } from '../report'
import { foldTones } from '../vietnamese/letters'
import { Phrases } from '../word-index'

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

/** A topic's phrases, the longest first. */
const TOPICS = Object.entries(PHRASES).map(([topic, phrases]) => {
  const folded = foldTones(phrases)
  return {
    topic: topic as Topic,
    phrases: new Phrases(folded),
    longestFirst: folded.split('|').sort((a, b) => b.length - a.length),
  }
})

/** Each topic once: how often it is named, and where first. Words inside a longer phrase count once a topic. */
export function readTopics({ lower, text, index }: Document): TopicMention[] {
  const found: { start: number; mention: TopicMention }[] = []
  for (const { topic, phrases, longestFirst } of TOPICS) {
    let mention: TopicMention | undefined
    let free = 0
    for (const start of index.all(phrases)) {
      const phrase = start >= free && longestFirst.find(phrase => lower.startsWith(phrase, start))
      if (!phrase) continue
      free = start + phrase.length
      if (mention) mention.mentions++
      else {
        mention = { code: topic, mentions: 1, evidence: { start, end: free, text: text.slice(start, free) } }
        found.push({ start, mention })
      }
    }
  }
  return found.sort((a, b) => b.mention.mentions - a.mention.mentions || a.start - b.start).map(one => one.mention)
}
