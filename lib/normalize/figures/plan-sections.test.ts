import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

const values = (text: string) => normalize(text, { id: 'plans' }).figures.map(({ value }) => value)
const REPORT = 'Báo cáo tiếp công dân năm 2022 của tỉnh Hà Nam\n\n'

describe('sections of plans', () => {
  it('hold no figures until a section as wide begins', () => {
    expect(
      values(
        `${REPORT}I. KẾT QUẢ\nTiếp 300 lượt công dân.\n\nII. PHƯƠNG HƯỚNG\n1. Tiếp 400 lượt công dân.\n2. Mở 20 cuộc đối thoại.\n\nIII. ĐÁNH GIÁ\nĐã mở 12 cuộc đối thoại.`,
      ),
    ).toEqual([300, 12])
  })

  it('may be headed in capitals, below the number of their part', () => {
    expect(
      values(
        `${REPORT}Tiếp 300 lượt công dân.\n\nPhần thứ hai\nNHIỆM VỤ 6 THÁNG CUỐI NĂM\nTiếp 400 lượt công dân.\n\nPhần thứ ba\nKIẾN NGHỊ\nĐã mở 12 cuộc đối thoại.`,
      ),
    ).toEqual([300, 12])
  })

  it('may be one numbered line', () => {
    expect(
      values(
        `${REPORT}1. Kết quả: tiếp 24 lượt công dân.\n2. Nhiệm vụ quý II: tổ chức 02 cuộc đối thoại với thanh niên.\n3. Đối thoại: đã mở 12 cuộc đối thoại.`,
      ),
    ).toEqual([24, 12])
  })

  it('are none where the heading tells of results too', () => {
    expect(values(`${REPORT}1. Nhiệm vụ tiếp dân: kết quả\nTiếp 300 lượt công dân.`)).toEqual([300])
  })

  it('end where a table is added to the paper', () => {
    expect(
      values(
        `${REPORT}I. Kết quả: tiếp 300 lượt công dân.\nII. Nhiệm vụ thời gian tới\nĐối thoại 12 cuộc.\n\nBiểu kèm theo (trích)\nTT | Đơn vị | Số lượt tiếp công dân\n1 | Huyện Diên Khánh | 148\n2 | Huyện Vạn Ninh | 61`,
      ),
    ).toEqual([300, 148, 61])
  })
})
