/**
 * Who says it: official body, central press, local press, other (design order of preference). Read from the page's host,
 * then from the publisher's name. docs/observations.md tells the rules; a host that they miss is `other`, never guessed.
 */
import type { NormalizedReport } from '../normalize/report'
import { UNITS } from '../normalize/units'
import { plain } from '../normalize/vietnamese/letters'
import type { SourceRank } from './observation'

/** Sites that republish others or share anyone's files: what they tell is told elsewhere first. */
const AGGREGATORS = [
  'baomoi.com',
  'baomoi.net.vn',
  'vietnam.vn',
  'vietbao.vn',
  'tintuc.vn',
  '123docz.net',
  'docx.com.vn',
  'tailieu.vn',
  'xemtailieu.net',
]

/** Bodies of the Party, State, Front and their own journals on mass mobilisation; `.gov.vn` and `.dcs.vn` need no line. */
const OFFICIAL_HOSTS = [
  'danvan.vn',
  'noichinh.vn',
  'quochoi.vn',
  'thanhtravietnam.vn',
  'mattran.org.vn',
  'binhthuancpv.org.vn',
  'tuyengiao.vn',
]
const OFFICIAL_HOST = /(\.|^)(gov|dcs)\.vn$|(^|\.)(tinhuy|thanhuy|huyenuy|dangbo)[a-z]*\.[a-z.]+$/
const OFFICIAL_NAME =
  /^(ban dan van|ban tuyen giao|ban noi chinh|ban tiep cong dan|tinh uy|thanh uy|huyen uy|ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so |thanh tra (tinh|thanh pho|chinh phu|bo|so)|cong (tt|thong tin)|van phong|uy ban mttq|mat tran to quoc|bo |chinh phu|quoc hoi)/

const CENTRAL_HOSTS = [
  'nhandan.vn',
  'nhandan.org.vn',
  'vietnamplus.vn',
  'baotintuc.vn',
  'vnanet.vn',
  'infographics.vn',
  'vov.vn',
  'vovworld.vn',
  'vtv.vn',
  'quochoitv.vn',
  'qdnd.vn',
  'cand.com.vn',
  'dangcongsan.vn',
  'baochinhphu.vn',
  'daibieunhandan.vn',
  'daidoanket.vn',
  'thanhtra.com.vn',
  'baophapluat.vn',
  'baodantoc.vn',
  'baodautu.vn',
  'baodauthau.vn',
  'baotainguyenmoitruong.vn',
  'bienphong.com.vn',
  'congthuong.vn',
  'congly.vn',
  'dantri.com.vn',
  'danviet.vn',
  'khoahocdoisong.vn',
  'laodong.vn',
  'tapchicongsan.org.vn',
  'thanhnien.vn',
  'thoibaotaichinhvietnam.vn',
  'tienphong.vn',
  'tuoitre.vn',
  'vietnamnet.vn',
  'vneconomy.vn',
  'vnexpress.net',
]
const CENTRAL_NAME =
  /^(bao )?(nhan dan|thanh tra|lao dong|thanh nien|tien phong|tuoi tre|dan tri|quan doi nhan dan|cong an nhan dan|dai doan ket|dai bieu nhan dan|phap luat viet nam|plvn|vov\d?(\.vn)?|vna|ttxvn|vtv\d?|vietnamplus|vietnamnet|vnexpress|dang cong san viet nam)$/

/** Local papers and stations whose host does not begin with `bao` and the province's name. */
const LOCAL_HOSTS = [
  'baodongkhoi.vn',
  'cadn.com.vn',
  'hanoimoi.vn',
  'hanoimoi.com.vn',
  'huengaynay.vn',
  'kinhtedothi.vn',
  'nld.com.vn',
  'plo.vn',
  'sggp.org.vn',
  'btv.org.vn',
]
const PROVINCES = UNITS.flatMap(unit => [unit.name, ...unit.aliases]).map(name => plain(name).replace(/[^a-z]/g, ''))
const ANY_PROVINCE = `(${PROVINCES.filter(province => province.length > 3).join('|')})`
/** baobacgiang, kontumtv, truyenhinhdaknong */
const LOCAL_HOST = new RegExp(`^bao(dientu)?${ANY_PROVINCE}$|${ANY_PROVINCE}(tv|rt)$|^truyenhinh${ANY_PROVINCE}`)
const ENDS_WITH_PROVINCE = new RegExp(`${ANY_PROVINCE}$`)
const LOCAL_NAME = /^(bao|dai|dai pt-?th|truyen hinh) /

const isOf = (host: string, sites: readonly string[]) => sites.some(site => host === site || host.endsWith(`.${site}`))

/** The host of an address without `www.`, or null. */
export function hostOf(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}

function isLocalHost(host: string): boolean {
  if (isOf(host, LOCAL_HOSTS)) return true
  const name = host
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/com$|org$|net$/, '')
  return LOCAL_HOST.test(name)
}

export interface Source {
  rank: SourceRank
  aggregator: boolean
}

/** @param report its `source.url` and `publisher` */
export function sourceOf(report: Pick<NormalizedReport, 'source' | 'publisher'>): Source {
  const host = hostOf(report.source.url)
  const name = plain(report.publisher?.name ?? '').trim()
  if (host !== null) {
    if (isOf(host, AGGREGATORS)) return { rank: 'other', aggregator: true }
    if (isOf(host, OFFICIAL_HOSTS) || OFFICIAL_HOST.test(host)) return { rank: 'official', aggregator: false }
    if (isOf(host, CENTRAL_HOSTS)) return { rank: 'central-press', aggregator: false }
    if (isLocalHost(host)) return { rank: 'local-press', aggregator: false }
  }
  return { rank: rankOfName(name, report.publisher?.homeProvince ?? null), aggregator: isOf(name, AGGREGATORS) }
}

function rankOfName(name: string, homeProvince: string | null): SourceRank {
  if (isOf(name, AGGREGATORS)) return 'other'
  if (CENTRAL_NAME.test(name) || isOf(name, CENTRAL_HOSTS)) return 'central-press'
  if (OFFICIAL_NAME.test(name) || isOf(name, OFFICIAL_HOSTS) || OFFICIAL_HOST.test(name)) return 'official'
  const isLocal = homeProvince !== null || isLocalHost(name) || (LOCAL_NAME.test(name) && namesProvince(name))
  return isLocal ? 'local-press' : 'other'
}

function namesProvince(name: string): boolean {
  return ENDS_WITH_PROVINCE.test(name.replace(/[^a-z]/g, ''))
}
