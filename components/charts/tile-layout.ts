/**
 * Where each unit of province level stands on the tile grid, column and row: 63 units before 2025-07-01, 34 since, and the
 * two archipelagos with the province that administers them. Same as data/tiles.csv (tile-layout.test.ts compares).
 */
export interface Tile {
  id: string
  column: number
  row: number
}
export type TileEdition = '63' | '34'

const TABLE: Record<TileEdition, string> = {
  63: `
    ha-giang 3 0  cao-bang 4 0  lai-chau 1 1  lao-cai 2 1  tuyen-quang 3 1  bac-kan 4 1  lang-son 5 1
    dien-bien 0 2  son-la 1 2  yen-bai 2 2  phu-tho 3 2  thai-nguyen 4 2  bac-giang 5 2  quang-ninh 6 2
    hoa-binh 2 3  vinh-phuc 3 3  ha-noi 4 3  bac-ninh 5 3  hai-duong 6 3  hai-phong 7 3  ha-nam 4 4
    hung-yen 5 4  thai-binh 6 4  ninh-binh 4 5  nam-dinh 5 5  thanh-hoa 3 6  nghe-an 3 7  ha-tinh 4 8
    quang-binh 4 9  quang-tri 5 10  hue 5 11  da-nang 6 11  quang-nam 6 12  kon-tum 5 13  quang-ngai 6 13
    gia-lai 5 14  binh-dinh 6 14  dak-lak 5 15  phu-yen 6 15  binh-phuoc 3 16  dak-nong 4 16  lam-dong 5 16
    khanh-hoa 6 16  tay-ninh 2 17  binh-duong 3 17  dong-nai 4 17  binh-thuan 5 17  ninh-thuan 6 17
    long-an 2 18  ho-chi-minh 3 18  ba-ria-vung-tau 4 18  an-giang 0 19  dong-thap 1 19  tien-giang 2 19
    ben-tre 3 19  kien-giang 0 20  can-tho 1 20  vinh-long 2 20  tra-vinh 3 20  hau-giang 1 21  soc-trang 2 21
    ca-mau 0 22  bac-lieu 1 22  hoang-sa 8 11  truong-sa 8 16`,
  34: `
    tuyen-quang-2025 3 0  cao-bang 4 0  lai-chau 1 1  lao-cai-2025 2 1  thai-nguyen-2025 4 1  lang-son 5 1
    dien-bien 0 2  son-la 1 2  phu-tho-2025 3 2  bac-ninh-2025 5 2  quang-ninh 6 2  ha-noi 4 3
    hung-yen-2025 5 3  hai-phong-2025 6 3  ninh-binh-2025 5 4  thanh-hoa 4 5  nghe-an 4 6  ha-tinh 4 7
    quang-tri-2025 5 8  hue 5 9  da-nang-2025 6 10  quang-ngai-2025 6 11  gia-lai-2025 6 12  dak-lak-2025 6 13
    dong-nai-2025 4 14  lam-dong-2025 5 14  khanh-hoa-2025 6 14  tay-ninh-2025 3 15  ho-chi-minh-2025 4 15
    an-giang-2025 1 16  dong-thap-2025 2 16  vinh-long-2025 3 16  can-tho-2025 2 17  ca-mau-2025 1 18
    hoang-sa 8 10  truong-sa 8 14`,
}

/** All tiles of an edition. */
export function tilesOf(edition: TileEdition): Tile[] {
  const cells = TABLE[edition].trim().split(/\s+/)
  return Array.from({ length: cells.length / 3 }, (_, i) => ({
    id: cells[i * 3] ?? '',
    column: Number(cells[i * 3 + 1]),
    row: Number(cells[i * 3 + 2]),
  }))
}

/** The edition whose units the keys are; units that did not change in 2025 are in both, and then 34 is meant. */
export function editionOf(keys: readonly string[]): TileEdition {
  const units = new Set(tilesOf('34').map(tile => tile.id))
  return keys.every(key => units.has(key)) ? '34' : '63'
}

/** Archipelagos that are no units of their own, and the units (63, 34) that administer them. */
export const ISLANDS: Record<string, { name: string; of: readonly string[] }> = {
  'hoang-sa': { name: 'Hoàng Sa', of: ['da-nang', 'da-nang-2025'] },
  'truong-sa': { name: 'Trường Sa', of: ['khanh-hoa', 'khanh-hoa-2025'] },
}
