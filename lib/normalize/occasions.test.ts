import { describe, expect, it } from 'vitest'
import { normalize } from './index'

const read = (text: string) => normalize(text, { id: 'occasion' })

describe('where an occasion is held', () => {
  it('is the host town’s province, where bodies of others meet', () => {
    const army = read(
      'Quân khu 7 họp bàn dân vận\n\n14/11/2014\n\nSáng nay 14/11, TP. Tây Ninh đón đại biểu các đơn vị của Quân khu 7 về họp sơ kết công tác dân vận.',
    )
    expect(army.event?.venueProvince).toBe('72')
    const turn = read(
      'Quân khu 7 sơ kết phối hợp dân vận\n\n14/11/2014\n\nSáng 14/11, Quân khu 7 tổ chức hội nghị sơ kết công tác dân vận với các tỉnh. Phần đăng cai năm nay thuộc về Bình Dương.',
    )
    expect(turn.event?.venueProvince).toBe('74')
  })

  it('makes no district the one whose work is told, where it only lends its hall', () => {
    const report = read(
      'Giao ban dân vận các huyện\n\nVăn Chấn được chọn làm nơi gặp mặt của các trưởng ban dân vận huyện trong tỉnh Yên Bái ngày 12/7/2012. Cuộc giao ban do Ban Dân vận Tỉnh ủy chủ trì. Khối dân vận cơ sở đăng ký 145 mô hình “Dân vận khéo”.',
    )
    expect(report.jurisdiction).toEqual({ level: 'province', province: '15' })
  })

  it('is told from the end of a ministry’s line that the article names', () => {
    const report = read(
      'Ngày 18/10/2022, Bộ Quốc phòng tổ chức hội nghị trực tuyến tổng kết công tác dân vận năm 2022. Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh chủ trì tại điểm cầu Trà Vinh.',
    )
    expect(report.event).toMatchObject({ online: true, bridgeProvinces: ['84'] })
  })

  it('is the province of all places that the sentence of a regiment names', () => {
    const report = read(
      'Lính trẻ về bản\n\nSau đợt hành quân dã ngoại, Trung đoàn 82 tổ chức gặp mặt nhân dân xã Mường Phăng, thành phố Điện Biên Phủ, tỉnh Điện Biên ngày 20/5/2016.',
    )
    expect(report.jurisdiction).toBeNull()
    expect(report.event?.venueProvince).toBe('11')
  })
})

describe('an end of the line', () => {
  it('is that of whoever attends at it, not of those who speak from theirs', () => {
    const report = read(
      'Hội nghị trực tuyến toàn quốc sơ kết công tác dân vận 6 tháng đầu năm 2022 diễn ra chiều 12/7. Đồng chí Phó Bí thư Tỉnh ủy Sóc Trăng dự tại đầu cầu tỉnh.\n\nHội nghị nghe các đầu cầu Nghệ An, Tây Ninh tham luận. Đại biểu Tây Ninh nói về công nhân.',
    )
    expect(report.event?.bridgeProvinces).toEqual(['94'])
  })

  it('that speaks is not where the report is told from', () => {
    const report = read(
      'BTN - 63 tỉnh, thành cùng nối đường truyền trong hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2022 mà Ban Dân vận Trung ương chủ trì ngày 12/7/2022. Điểm cầu Trà Vinh đề nghị có phụ cấp. Điểm cầu Lào Cai nêu khó khăn.',
    )
    expect(report.event?.bridgeProvinces).toEqual(['72'])
  })
})

describe('whose a report is', () => {
  const whose = (text: string) => read(text).jurisdiction

  it('is no street’s, no hall’s commune, and no place that people came from', () => {
    expect(
      whose(
        'Thanh tra Bộ: chính sách vẫn được hỏi nhiều\n04/01/2018\n\nBảo hiểm, xuất khẩu lao động chiếm gần hết sổ ghi chép năm 2017 ở phòng tiếp công dân số 12 Ngô Quyền.\n\nBộ Công Thương tiếp 1.286 lượt người trong năm, có 21 đoàn đông người.',
      ),
    ).toEqual({ level: 'ministry', name: 'Bộ Công Thương' })
    expect(
      whose(
        'Khối Dân vận họp sơ kết\n\nNgày 04/7/2018, tại xã Phú Lâm, Khối Dân vận huyện Tiên Du (Bắc Ninh) sơ kết 6 tháng đầu năm 2018.',
      ),
    ).toMatchObject({ level: 'district', name: 'Tiên Du' })
    expect(
      whose(
        'Cổng thông tin điện tử tỉnh Thái Bình\n\nThông báo tình hình tiếp công dân tháng 9\n2/10/2016 9:31:00 AM\n\nTrong tháng, Ban Tiếp công dân tỉnh phối hợp cùng các sở, ngành đón 156 lượt người, bớt 30 lượt so với tháng 8.\n\nCó 7 đoàn đông người, đông nhất là đoàn xã Vũ Tiến, huyện Vũ Thư 41 người.',
      ),
    ).toEqual({ level: 'province', province: '34' })
  })

  it('is the district’s whose paper names its province behind it', () => {
    expect(
      whose(
        'HUYỆN KRÔNG BÚK - TỈNH ĐẮK LẮK\nỦY BAN NHÂN DÂN\nSố: 188/BC-UBND\n\nBÁO CÁO\nKết quả giải quyết đơn năm 2018\n\nTrong năm, các cơ quan nhận 280 đơn các loại, phần lớn là kiến nghị về đất đai.',
      ),
    ).toMatchObject({ level: 'district', name: 'Krông Búk' })
  })
})

describe('a period', () => {
  it('is told of “Cao Bằng năm 2019” as of any province', () => {
    const report = read(
      'Thường trực HĐND tỉnh Cao Bằng\n\n25/12/2019\n\nThường trực HĐND tỉnh Cao Bằng năm 2019 có 54 lượt công dân đến, đưa 61 đơn.',
    )
    expect(report.period).toMatchObject({ start: '2019-01-01', end: '2019-12-31' })
  })
})

describe('a headline that asks', () => {
  it('is a headline, however long', () => {
    const report = read(
      'Chuyên mục: Quản lý\n10/01/2018 09:18\n\nTài xế, chủ đất, chủ thầu: ai gõ cửa Bộ Giao thông vận tải nhiều nhất trong năm?\n\nCả năm 2017, Bộ tiếp 318 lượt với 742 người, phần lớn vì giải phóng mặt bằng các dự án quốc lộ và cao tốc ở nhiều nơi.',
    )
    expect(report.title).toMatch(/^Tài xế/)
    expect(report.jurisdiction).toEqual({ level: 'ministry', name: 'Bộ Giao thông vận tải' })
  })
})

describe('a conference of the whole country', () => {
  it('is told by its 63 ends of the line, wherever the hall that watches it', () => {
    const report = read(
      'Hướng về thôn xóm\n\n28/12/2021 17:36\n\n(Baohatinh.vn) - Chiều nay, hội trường Tỉnh ủy Hà Tĩnh nóng lên khi màn hình nối từ Hà Nội chiếu con số: hơn 140.000 mô hình “Dân vận khéo”. Bản báo cáo được Ban Dân vận Trung ương trình bày tại hội nghị trực tuyến tổng kết công tác dân vận năm 2021. Cùng theo dõi có 63 điểm cầu tỉnh, thành ủy. Chủ trì ở điểm cầu Hà Tĩnh là Trưởng ban Dân vận Tỉnh ủy.',
    )
    expect(report.jurisdiction).toEqual({ level: 'national' })
    expect(report.event).toMatchObject({ online: true, bridgeProvinces: ['42'] })
  })

  it('is held where all screens light up', () => {
    const report = read(
      'Cán bộ dân vận nhận việc\nThứ Ba, 30/12/2025, 16:20 (GMT+7)\n\n96 xã, phường của Quảng Ngãi cùng lúc bật màn hình sáng 30/12 để nghe Ban Tuyên giáo và Dân vận Tỉnh ủy triển khai chương trình công tác dân vận năm 2026.',
    )
    expect(report.event).toMatchObject({ kind: 'deployment', online: true, date: '2025-12-30', venueProvince: '51' })
  })
})

describe('what a division or a delegation does', () => {
  it('is an occasion where it just summed it up, or went to learn', () => {
    const division = read('Sư đoàn 5 (Quân khu 7) vừa sơ kết đợt hành quân dã ngoại làm công tác dân vận tại Tây Ninh.')
    expect(division.event?.kind).toBe('midterm-review')
    const delegation = read(
      'Hai ngày 21 và 22/8/2018, đoàn công tác của Ban Dân vận Tỉnh ủy Lai Châu đã tới Nam Định học tập kinh nghiệm dân vận khéo.',
    )
    expect(delegation.event?.kind).toBe('other')
  })
})

describe('who holds it', () => {
  it('is not the province that lends the hall to an army region and many provinces', () => {
    const report = read(
      'Sáng 27/11/2015, tại Nhà khách Bông Sen, TP Vị Thanh, tỉnh Hậu Giang đăng cai hội nghị sơ kết phối hợp công tác dân vận giữa Cục Chính trị Quân khu 9 với Ban Dân vận 12 tỉnh, thành ủy.',
    )
    expect(report.jurisdiction).toBeNull()
  })

  it('is no one province where two sign together, or where a region meets', () => {
    const signed = read(
      'Ngày 12/5/2016, Ban Dân vận Tỉnh ủy Hòa Bình và Ban Dân vận Tỉnh ủy Sơn La ký Chương trình phối hợp vận động nhân dân vùng giáp ranh. Lễ ký diễn ra tại huyện Mai Châu.',
    )
    expect(signed.jurisdiction).toBeNull()
    expect(signed.event?.venueProvince).toBe('17')
    const region = read(
      'Giao ban dân vận 6 tỉnh Tây Bắc\n\nNgày 20/6/2013, tại TP. Sơn La, Ban Dân vận Trung ương chủ trì cuộc giao ban công tác dân vận quý II năm 2013.',
    )
    expect(region.jurisdiction).toBeNull()
    expect(region.event?.venueProvince).toBe('14')
  })
})

describe('when it was held', () => {
  it('is not the day that several documents bear', () => {
    const report = read(
      'Thứ Sáu, 15/12/2023\n\nBan Thường vụ Tỉnh ủy Hưng Yên tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW, Quyết định số 218-QĐ/TW cùng ngày 12/12/2013 của Bộ Chính trị. Hội nghị diễn ra sáng 14/12.',
    )
    expect(report.event?.date).toBe('2023-12-14')
  })

  it('falls in the year of the anniversary that it greets', () => {
    const report = read(
      'Sân khấu huyện Mường Chà (Điện Biên) tối 12/10 đông kín. 10 đội bước vào Hội thi “Cán bộ dân vận khéo”, chào mừng 88 năm Ngày truyền thống công tác dân vận (15/10/1930 - 15/10/2018). Năm 2017 huyện mới có 60 mô hình.',
    )
    expect(report.event?.date).toBe('2018-10-12')
  })

  it('comes after the year of the contest summed up, not with the one that it opens', () => {
    const report = read(
      'Tuyên Quang trao giải báo chí\n\nNgày 6/11, Tỉnh ủy Tuyên Quang tổng kết cuộc thi viết về “Dân vận khéo” năm 2022, đồng thời phát động cuộc thi năm 2023.',
    )
    expect(report.event?.date).toBe('2022-11-06')
  })

  it('is told by a headline of a dialogue over a lead of who came and when', () => {
    const report = read(
      'Chủ tịch huyện đối thoại với bà con trồng thanh long\n\n17/8/2018\n\nHơn 150 nông dân chật kín nhà văn hóa ngày 16-8 để hỏi Chủ tịch UBND huyện Hàm Thuận Bắc.',
    )
    expect(report.event).toMatchObject({ kind: 'other', date: '2018-08-16', venueProvince: '60' })
  })
})

describe('the years told', () => {
  it('are those in the bracket before a document, not those of a later clause', () => {
    const report = read(
      'Ngày 25/11/2023, Tỉnh ủy Lào Cai tổng kết 10 năm (2013 - 2023) thực hiện Nghị quyết số 25-NQ/TW ngày 3/6/2013; đánh giá 3 năm thực hiện Chỉ thị số 18-CT/TU ngày 20/5/2020.',
    )
    expect(report.period).toMatchObject({ start: '2013-01-01', end: '2023-12-31' })
  })

  it('are not the half-year that a briefing hands out work for', () => {
    const report = read(
      'Sáng 23/6/2020, khối dân vận các xã của huyện Quỳnh Lưu dự giao ban 6 tháng đầu năm, nhận việc 6 tháng cuối năm 2020. Nửa năm, huyện tiếp 184 lượt công dân.',
    )
    expect(report.figures[0]?.period).toMatchObject({ start: '2020-01-01', end: '2020-06-30' })
  })

  it('are no year of a motto’s name, and no memory of long ago', () => {
    const motto = read(
      'Báo Đà Nẵng\n\n15/01/2016\n\nThành phố vừa qua “Năm Văn hóa, văn minh đô thị 2015” và triển khai công tác dân vận chiều 14-1 do Ban Dân vận Thành ủy tổ chức.',
    )
    expect(motto.period).toBeNull()
    const memory = read(
      'Một lời dặn\n\nThứ Hai, 16/10/2023\n\nNghề dân vận là nghề nghe. Năm 2001, ở Thái Bình, một cán bộ xã nói với tôi điều ấy.',
    )
    expect(memory.period).toBeNull()
  })
})

describe('the years of a document', () => {
  it('give way to the days that the text prints, and to the year that is summed up first', () => {
    const printed = read(
      'Báo Kiểm tra\n16/12/2016\n\nTổng kết bốn năm thi hành Luật Khiếu nại (từ 1-7-2012 đến 30-6-2016) tại hội nghị toàn quốc ngày 15-12, các cơ quan cho biết đã nhận 371.840 đơn khiếu nại.',
    )
    expect(printed.period).toMatchObject({ start: '2012-07-01', end: '2016-06-30' })
    const first = read(
      'Chiều 14/12/2021, Huyện ủy Tiên Phước tổ chức hội nghị tổng kết công tác dân vận năm 2021, kết hợp nhìn lại 10 năm thực hiện Quyết định số 64-QĐ/HU ngày 28/10/2011.',
    )
    expect(first.period).toMatchObject({ start: '2021-01-01', end: '2021-12-31' })
  })

  it('are those in brackets behind it, whatever span is told further on', () => {
    const bracketed = read(
      'Hai mươi năm dân chủ về phum sóc\n\n07/09/2018\n\nChiều 6-9, Tỉnh ủy Sóc Trăng tổng kết 20 năm thực hiện Chỉ thị số 30-CT/TW ngày 18-2-1998 về quy chế dân chủ ở cơ sở (1998 - 2018).\n\nRiêng giai đoạn 2013 - 2018, các cấp mở 2.300 cuộc đối thoại với nhân dân.',
    )
    expect(bracketed.period).toMatchObject({ start: '1998-01-01', end: '2018-12-31' })
  })
})

describe('a time that somebody speaks of', () => {
  it('is not the report’s', () => {
    const dialogue = read(
      'Nghe dân ở thôn Tân Hội\n\nTối 23-12-2019, Thường trực Huyện ủy Đak Pơ đối thoại với bà con thôn Tân Hội.\n\nCó 11 lượt ý kiến. Ông Lý nói thẳng: “Lần trước hứa quý III năm 2019 làm đường, giờ sắp hết năm rồi”.',
    )
    expect(dialogue.period).toBeNull()
  })
})

describe('a site’s address', () => {
  it('says which province “UBND tỉnh” is, where nothing else does', () => {
    const report = read(
      'Chủ tịch UBND tỉnh tiếp công dân kỳ tháng 5\n16/05/2021 15:10\n\nlangson.gov.vn - Ngày 15/5, tại Trụ sở Tiếp công dân tỉnh, Chủ tịch UBND tỉnh chủ trì kỳ tiếp công dân tháng 5/2021. Kỳ này có 14 lượt công dân, chủ yếu ở thành phố Lạng Sơn, huyện Cao Lộc.',
    )
    expect(report.jurisdiction).toEqual({ level: 'province', province: '20' })
  })

  it('says nothing where it is a central one’s, or two', () => {
    const report = read(
      'Đối thoại ở cơ sở\n\ntuoitre.vn - Ngày 15/5/2021, lãnh đạo tỉnh đối thoại với nông dân.\n\nNguồn: laichau.gov.vn, sonla.gov.vn',
    )
    expect(report.jurisdiction).toBeNull()
  })
})

describe('a date line', () => {
  it('at the foot is none where it cites a paper, or is a page’s clock', () => {
    const cited = read(
      'Kết quả tiếp công dân 9 tháng đầu năm 2018\n\nBa cấp của tỉnh Hà Giang tiếp 1.418 lượt công dân.\n\n(Nguồn: Báo cáo số 512/BC-TTT ngày 20/9/2018)',
    )
    expect(cited.publishedOn).toBeNull()
    const clock = read(
      'Giải quyết khiếu nại năm 2017\n\nNăm 2017, các cấp, các ngành của tỉnh Hà Giang nhận 815 đơn, trong đó phần lớn là kiến nghị, phản ánh về đất đai và bồi thường khi thu hồi đất.\n\nCác huyện vùng cao tiếp ít lượt hơn, nhưng đường xa nên mỗi buổi tiếp kéo dài hơn.\n\nLượt xem: 1.104 | Gửi cho bạn bè | 07:31:55 AM 05/06/2021',
    )
    expect(clock.publishedOn).toBeNull()
  })

  it('in a bracket opens the paragraph behind a summary', () => {
    const report = read(
      'Giao ban cụm thi đua\n\nSáu tỉnh vừa giao ban quý III, do Ban Dân vận Tỉnh ủy Phú Yên điều hành ngày 4/10.\n\n(Cổng TTĐT Phú Yên, 06/10/2021) - Các tỉnh thống nhất nhận định tình hình.',
    )
    expect(report.publishedOn?.date).toBe('2021-10-06')
  })

  it('may name the paper before the hour, and is none among links to other news', () => {
    const named = read(
      'Quý III: 63 vụ khiếu nại khép lại\nBáo và Phát thanh, truyền hình Gia Lai | 18:27 06/10/2025\n\nThanh tra tỉnh Gia Lai vừa chốt số liệu: tiếp 2.447 lượt công dân.',
    )
    expect(named.publishedOn).toMatchObject({ date: '2025-10-06', time: '18:27' })
    expect(named.jurisdiction).toEqual({ level: 'province', province: '52' })
    const linked = read(
      'Tiên Phước tổng kết công tác dân vận\n\nChiều ngày 14/12, Huyện ủy Tiên Phước tổng kết công tác dân vận năm 2021 và triển khai nhiệm vụ năm 2022, có lãnh đạo các xã cùng dự.\n\nTin cũ hơn:\n02/12/2021 - Tiên Phước: lớp sơ cấp',
    )
    expect(linked.publishedOn?.date).toBe('2021-12-14')
  })

  it('over the title holds, whatever the years of the documents cited', () => {
    const report = read(
      'Đài PT-TH Hà Giang - 21/11/2018\nHội thi Dân vận khéo huyện Quản Bạ: giải nhất về xã Quyết Tiến\n\nHội thi khép lại chiều nay. Câu hỏi lấy từ Quyết định số 290-QĐ/TW ngày 25/2/2010 của Bộ Chính trị.',
    )
    expect(report.publishedOn?.date).toBe('2018-11-21')
  })
})

describe('a province’s motto in a district’s report', () => {
  it('is the province’s where the text says that the province carries it out', () => {
    const report = read(
      'ĐẦM HÀ TỔNG KẾT CÔNG TÁC DÂN VẬN\n\n20/01/2021\n\nHội nghị tổng kết công tác dân vận năm 2020 của Huyện ủy Đầm Hà diễn ra sáng 20/1. Năm 2020, Quảng Ninh thực hiện chủ đề công tác năm “Nâng cao chất lượng tăng trưởng, giữ gìn môi trường”.',
    )
    expect(report.themes[0]?.jurisdiction).toEqual({ level: 'province', province: '22' })
  })
})
