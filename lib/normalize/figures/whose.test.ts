import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

/** Whose each figure is: "indicator value: level name-or-code". */
function whose(text: string): string[] {
  return normalize(text, { id: 'whose' }).figures.map(({ indicator, value, jurisdiction }) => {
    const name =
      jurisdiction && 'name' in jurisdiction ? jurisdiction.name : (jurisdiction as { province?: string })?.province
    return `${indicator} ${value}: ${[jurisdiction?.level, name].filter(Boolean).join(' ')}`
  })
}

const NATIONAL =
  'Công tác tiếp công dân cả nước năm 2021\n\nNăm 2021, cơ quan hành chính cả nước tiếp 50.000 lượt công dân.'

describe('whose a figure is', () => {
  it("is a commune's that opens a later sentence by its name alone", () => {
    expect(
      whose(
        'Tiếp công dân huyện Ý Yên năm 2020\n\nNăm 2020, huyện Ý Yên, tỉnh Nam Định tiếp 410 lượt công dân. Xã Yên Trị tiếp 61 lượt, xã Yên Đồng tiếp 40 lượt.\n\nYên Trị có 5 vụ việc khiếu nại thuộc thẩm quyền, đã giải quyết 4 vụ việc.',
      ),
    ).toEqual([
      'citizen_receptions 410: district Ý Yên',
      'citizen_receptions 61: district Yên Trị',
      'citizen_receptions 40: district Yên Đồng',
      'complaints_under_jurisdiction 5: district Yên Trị',
      'complaints_resolved 4: district Yên Trị',
    ])
  })
  it("is the province's behind districts that only begin the sentence", () => {
    expect(
      whose(
        'Dân vận Phú Thọ\n\nNăm 2015, tỉnh Phú Thọ nhìn lại phong trào. Khởi từ vài mô hình ở Thanh Ba, Lâm Thao, năm 2015 toàn tỉnh xây dựng được 3.904 mô hình “Dân vận khéo”.',
      ),
    ).toEqual(['skilful_models 3904: province 25'])
  })
  it("is a ward's that a number tells from the others of its name", () => {
    expect(
      whose(
        'Tiếp công dân quý I năm 2026\n\nQuý I năm 2026, tỉnh Tuyên Quang tiếp 2.100 lượt công dân. Phường Hà Giang 2 tiếp 91 lượt.',
      ),
    ).toEqual(['citizen_receptions 2100: province 08', 'citizen_receptions 91: district Hà Giang 2'])
  })
  it("is each ward's in a row that writes its rank in short or bears a number", () => {
    expect(
      whose(
        'Tiếp dân, xử lý đơn năm 2012 trên địa bàn quận Thanh Khê, thành phố Đà Nẵng\n\nĐơn vị\tSố lượt tiếp\nUBND quận\t310\nP. Xuân Hà\t64\nP. An Khê\t51\nToàn quận\t425',
      ),
    ).toEqual([
      'citizen_receptions 310: district Thanh Khê',
      'citizen_receptions 64: district Xuân Hà',
      'citizen_receptions 51: district An Khê',
      'citizen_receptions 425: district Thanh Khê',
    ])
  })
  it("is a district's behind the years that it acted in", () => {
    expect(
      whose(
        'Dân vận Sơn La\n\nNhiệm kỳ 2015 - 2020, tỉnh Sơn La có 4.210 mô hình “Dân vận khéo”. Trong ba năm 2017 - 2019 huyện Vân Hồ phải tổ chức 44 cuộc đối thoại, có cuộc kéo dài cả ngày.',
      ),
    ).toEqual(['skilful_models 4210: province 14', 'citizen_dialogues 44: district Vân Hồ'])
  })
  it("is the province's behind a sentence on the district that has most", () => {
    expect(
      whose(
        'Tiếp dân ở Thái Bình\n\nNăm 2020, toàn tỉnh Thái Bình tiếp 5.018 lượt công dân. Riêng huyện Thái Thụy tiếp 610 lượt, nhiều nhất trong 8 huyện, thành phố. Tổng số đơn tiếp nhận là 4.402 đơn.',
      ),
    ).toEqual([
      'citizen_receptions 5018: province 34',
      'citizen_receptions 610: district Thái Thụy',
      'petitions_received 4402: province 34',
    ])
  })
  it("is the district's that the paragraph told of, there and in its city", () => {
    expect(
      whose(
        'Dân vận Điện Biên năm 2021\n\nNăm 2021, tỉnh Điện Biên có 512 cuộc đối thoại.\n\nHuyện Nậm Pồ làm khác. Cũng tại đây đã có 31 cuộc đối thoại với đồng bào Mông.\n\nThành phố Điện Biên Phủ thì nhiều phố hơn bản. Hiện thành phố có 120 mô hình “Dân vận khéo”.',
      ),
    ).toEqual([
      'citizen_dialogues 512: province 11',
      'citizen_dialogues 31: district Nậm Pồ',
      'skilful_models 120: district Điện Biên Phủ',
    ])
  })
  it("is a place's whose name alone stands before a bare number", () => {
    expect(
      whose(
        'Dân vận khéo Bình Phước năm 2021\n\nNăm 2021, tỉnh Bình Phước công nhận 702 mô hình “Dân vận khéo”. Bù Đốp có 96 mô hình được công nhận, Chơn Thành 81, Đồng Phú 64.',
      ),
    ).toEqual([
      'skilful_models 702: province 70',
      'skilful_models 96: district Bù Đốp',
      'skilful_models 81: district Chơn Thành',
      'skilful_models 64: district Đồng Phú',
    ])
  })
  it('is the whole’s again in the sentence behind one that sets a district apart', () => {
    expect(
      whose(
        'Mười năm 2013 - 2022, toàn tỉnh Quảng Nam xây dựng 9.371 mô hình “Dân vận khéo”; riêng huyện Thăng Bình xây dựng 812 mô hình. Các cơ quan hành chính tiếp 71.000 lượt công dân.',
      ),
    ).toEqual([
      'skilful_models 9371: province 49',
      'skilful_models 812: district Thăng Bình',
      'citizen_receptions 71000: province 49',
    ])
  })

  it('is the district’s that “ở đây” points to, the guest province’s that “tỉnh này” does', () => {
    expect(
      whose(
        'Năm 2021 các sở, ngành, địa phương trong tỉnh Sóc Trăng tiếp 1.936 lượt công dân.\n\nTrần Đề là huyện làm việc này khá sớm. Ở đây, UBND huyện và 11 xã, thị trấn đã tiếp 204 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 1936: province 94', 'citizen_receptions 204: district Trần Đề'])
    expect(
      whose(
        'Hai tỉnh bàn chuyện tiếp dân\n\nChiều 20/11/2025, UBND tỉnh Ninh Bình có buổi trao đổi với đoàn công tác của tỉnh Hà Tĩnh. Mười tháng năm 2025, Ninh Bình tiếp 8.452 lượt công dân. Phía Hà Tĩnh cho biết, cùng thời gian trên tỉnh này tiếp 5.017 lượt.',
      ),
    ).toEqual(['citizen_receptions 8452: province 37', 'citizen_receptions 5017: province 42'])
  })

  it('is each ministry’s of a list, its name with the word for police too', () => {
    expect(
      whose(`${NATIONAL} Riêng TP.HCM tiếp 6.100 lượt. Hai bộ nhiều đơn nhất: Bộ Công an 1.840 đơn, Bộ Y tế 611 đơn.`),
    ).toEqual([
      'citizen_receptions 50000: national',
      'citizen_receptions 6100: province 79',
      'petitions_received 1840: ministry Bộ Công an',
      'petitions_received 611: ministry Bộ Y tế',
    ])
  })

  it('is the other province’s that a sentence sets beside the report’s', () => {
    expect(
      whose(
        'Năm 2019, tỉnh Kon Tum tiếp 89 lượt công dân. Trong khi đó, tỉnh Gia Lai bên cạnh, theo báo cáo năm, tiếp 236 lượt người và nhận 198 đơn.',
      ),
    ).toEqual([
      'citizen_receptions 89: province 62',
      'citizen_receptions 236: province 64',
      'petitions_received 198: province 64',
    ])
  })

  it('is the district’s that the sentence before named and this one calls by its rank', () => {
    expect(
      whose(
        'Dân vận Gia Lai năm 2014\n\nNăm 2014, tỉnh Gia Lai mở 300 cuộc đối thoại với dân. Huyện Chư Prông là một ví dụ. Từ năm 2013 đến nay huyện mở 28 cuộc đối thoại.',
      ),
    ).toContain('citizen_dialogues 28: district Chư Prông')
  })

  it('is the body set at the head of its sentence, not who leads it or where it sits', () => {
    expect(
      whose(
        `${NATIONAL} Riêng Trụ sở Tiếp công dân Trung ương tại Hà Nội và thành phố Hồ Chí Minh, do Thanh tra Chính phủ phụ trách, tiếp 2.100 lượt công dân.`,
      ),
    ).toContain('citizen_receptions 2100: ministry Trụ sở Tiếp công dân Trung ương')
  })

  it('is the central body’s that received it, beside the country’s in one clause', () => {
    expect(
      whose(`${NATIONAL} Riêng năm 2021, cả nước có 156.676 đơn, Thanh tra Chính phủ tiếp nhận 13.908 đơn.`),
    ).toEqual([
      'citizen_receptions 50000: national',
      'petitions_received 156676: national',
      'petitions_received 13908: ministry Thanh tra Chính phủ',
    ])
  })

  it('is the body’s that its own words open, and of its next sentence', () => {
    expect(
      whose(
        `${NATIONAL}\n\nBan Tiếp công dân Trung ương thuộc Thanh tra Chính phủ trong năm tiếp 4.266 lượt, 143 đoàn đông người; riêng quý II tiếp 2.305 lượt công dân. Ban đã nhận 7.918 đơn.`,
      ).slice(1),
    ).toEqual([
      'citizen_receptions 4266: ministry Thanh tra Chính phủ',
      'group_delegations 143: ministry Thanh tra Chính phủ',
      'citizen_receptions 2305: ministry Thanh tra Chính phủ',
      'petitions_received 7918: ministry Thanh tra Chính phủ',
    ])
  })

  it('is another province’s that acts in the report of one, and a ward’s that bears a former province’s name', () => {
    expect(
      whose(
        'Tiếp công dân ở Cần Thơ năm 2025\n\n20/12/2025\n\nNăm 2025, thành phố tiếp 900 lượt công dân; TP Hồ Chí Minh tiếp 1.200 lượt. Phường Sóc Trăng tiếp 96 lượt.',
      ),
    ).toEqual([
      'citizen_receptions 900: province 92',
      'citizen_receptions 1200: province 79',
      'citizen_receptions 96: district Sóc Trăng',
    ])
  })

  it('is the report’s province’s, of a district whose name a province bears as well', () => {
    const text =
      'Tiếp công dân ở Bạc Liêu năm 2021\n\nNăm 2021, toàn tỉnh tiếp 900 lượt công dân. Huyện Hòa Bình tiếp 87 lượt công dân.'
    const [, own] = normalize(text, { id: 'whose' }).figures
    expect(own?.jurisdiction).toEqual({ level: 'district', province: '95', name: 'Hòa Bình' })
  })

  it('is the district’s of the report’s province, of a bare name that several provinces have', () => {
    const text =
      'Khiếu nại ở TP.HCM\n\nNăm 2008, thành phố Hồ Chí Minh nhận 900 đơn. Riêng Thủ Đức nhận 284 đơn; Bình Tân tiếp 96 đoàn đông người.'
    expect(whose(text)).toContain('group_delegations 96: district Bình Tân')
  })

  it('is a ministry’s under a heading of its own in a report of the country', () => {
    const text =
      'Khiếu nại về đất đai trong cả nước\n\nCác cơ quan hành chính nhà nước đã giải quyết 600 vụ việc khiếu nại, tố cáo.\n\nb) Riêng tại Bộ Tài nguyên và Môi trường. Từ năm 2003, Bộ tiếp nhận 66.090 đơn.'
    expect(whose(text)).toContain('petitions_received 66090: ministry Bộ Tài nguyên và Môi trường')
  })

  it('is the province’s of a sum told of it in a district’s report', () => {
    const text =
      'Huyện Điện Biên: nửa năm dân vận\n\nQua nửa năm, UBND huyện Điện Biên tiếp 96 lượt công dân. Phong trào “Dân vận khéo” có 58 mô hình đăng ký mới; tính chung toàn tỉnh hiện có 1.024 mô hình.'
    expect(whose(text)).toEqual([
      'citizen_receptions 96: district Điện Biên',
      'skilful_models 58: district Điện Biên',
      'skilful_models 1024: province 11',
    ])
  })

  it('is the courts’ and the procuracies’, of what they received beside the administration', () => {
    expect(
      whose(
        `${NATIONAL} Tòa án nhân dân các cấp tiếp 22.104 lượt công dân; Viện kiểm sát nhân dân các cấp tiếp 13.811 lượt.`,
      ),
    ).toEqual([
      'citizen_receptions 50000: national',
      'citizen_receptions 22104: ministry Tòa án nhân dân',
      'citizen_receptions 13811: ministry Viện kiểm sát nhân dân',
    ])
  })

  it('is nobody’s of the contract, of an army’s region that meets in a city', () => {
    const text =
      'Quân khu 7 sơ kết phong trào thi đua\n\nTP Hồ Chí Minh (TTXVN 16/11) Ngày 16/11/2020, tại TP Hồ Chí Minh, Quân khu 7 sơ kết 5 năm thực hiện phong trào thi đua “Dân vận khéo”. Lực lượng vũ trang Quân khu xây dựng 1.120 mô hình “Dân vận khéo”.'
    expect(whose(text)).toEqual(['skilful_models 1120: '])
  })

  it('is the province’s, of what its body honours in a city where it meets', () => {
    const text =
      'Nghệ An gặp mặt kỷ niệm Ngày truyền thống\n\nSáng 15/10/2024, tại TP Vinh, Ban Dân vận Tỉnh ủy biểu dương 45 mô hình “Dân vận khéo” tiêu biểu.'
    expect(whose(text)).toEqual(['skilful_models 45: province 40'])
  })

  it('is the country’s where the National Assembly speaks of it, whichever province a deputy comes from', () => {
    const text =
      'Đại biểu đề nghị làm rõ số đơn tồn\n\nThảo luận tại Quốc hội ngày 26/11/2024 về công tác tiếp công dân, đại biểu Nguyễn Thị A (Bắc Ninh) dẫn số liệu: năm 2024, các cơ quan hành chính tiếp 363.245 lượt người.'
    expect(whose(text)).toEqual(['citizen_receptions 363245: national'])
  })

  it('is each unit’s of a list that names what it counts once', () => {
    const text =
      'Dân vận khéo Điện Biên\n\nNăm 2018, tỉnh Điện Biên có 1.480 mô hình Dân vận khéo, trong đó: huyện Mường Ảng 144 mô hình, huyện Tủa Chùa 98, huyện Nậm Pồ 77.'
    expect(whose(text)).toEqual([
      'skilful_models 1480: province 11',
      'skilful_models 144: district Mường Ảng',
      'skilful_models 98: district Tủa Chùa',
      'skilful_models 77: district Nậm Pồ',
    ])
  })

  it('is all agencies’ of the State, told beside what a central office received', () => {
    const text =
      'Đơn gửi trùng còn nhiều\n\nQuý I/2016, theo Thanh tra Chính phủ, Trụ sở Tiếp công dân Trung ương tiếp 4.316 lượt người; có 133 đoàn đông người.\n\nRiêng Thanh tra Chính phủ nhận 2.788 đơn. Khối bộ, ngành, địa phương nhận 58.410 đơn thư.'
    expect(whose(text)).toEqual([
      'citizen_receptions 4316: ministry Trụ sở Tiếp công dân Trung ương',
      'group_delegations 133: ministry Trụ sở Tiếp công dân Trung ương',
      'petitions_received 2788: ministry Thanh tra Chính phủ',
      'petitions_received 58410: national',
    ])
  })

  it('is no unit’s of the row before, in a table', () => {
    const text =
      'Bảng tiếp công dân thành phố Thuận An năm 2021\n\nĐơn vị | Lượt\nPhường An Phú | 112\nBan Tiếp công dân | 58\nTổng cộng | 170'
    expect(whose(text).slice(1)).toEqual([
      'citizen_receptions 58: district Thuận An',
      'citizen_receptions 170: district Thuận An',
    ])
  })

  it('is a commune’s whose name ends with a number', () => {
    expect(whose('Năm 2025, xã A Lưới 2 tiếp 9 lượt công dân, xã A Lưới 3 tiếp 12 lượt.')).toEqual([
      'citizen_receptions 9: district A Lưới 2',
      'citizen_receptions 12: district A Lưới 3',
    ])
  })

  it('is nobody’s of a region, each province’s of its own, and no village’s', () => {
    expect(
      whose(
        'Tây Nguyên: Đơn thư giảm\n\n16/08/2023\n\nTheo tổng hợp của Thanh tra Chính phủ, 6 tháng đầu năm 2023, năm tỉnh Tây Nguyên tiếp 9.870 lượt công dân; tiếp nhận 7.432 đơn. Cụ thể, Đắk Lắk tiếp 3.120 lượt, nhận 2.540 đơn; Gia Lai tiếp 2.210 lượt. Trong khi đó, Kon Tum giải quyết 64/70 vụ khiếu nại (91,4%).',
      ),
    ).toEqual([
      'citizen_receptions 9870: ',
      'petitions_received 7432: ',
      'citizen_receptions 3120: province 66',
      'petitions_received 2540: province 66',
      'citizen_receptions 2210: province 64',
      'complaints_resolved 64: province 62',
      'complaints_under_jurisdiction 70: province 62',
      'complaints_resolution_rate 91.4: province 62',
    ])
    expect(
      whose(
        'UBND xã Quảng Phú báo cáo năm 2023\n\nUBND xã Quảng Phú mở 01 cuộc đối thoại với nhân dân hai thôn Phú Lễ, Hạ Lang; cả năm là 03 cuộc.',
      ),
    ).toEqual(['citizen_dialogues 1: district Quảng Phú', 'citizen_dialogues 3: district Quảng Phú'])
  })

  it('goes on with the province that a paragraph of the country’s report counts first, and with the commune that did best', () => {
    expect(
      whose(
        'Cả nước tiếp dân\n\nNăm 2025 cả nước tiếp 261.566 lượt người.\n\nỞ Thủ đô, 9 tháng năm 2025 các cơ quan hành chính của Hà Nội tiếp 21.735 lượt công dân. Số vụ việc khiếu nại, tố cáo thuộc thẩm quyền là 2.415 vụ.',
      ),
    ).toEqual([
      'citizen_receptions 261566: national',
      'citizen_receptions 21735: province 01',
      'cases_under_jurisdiction 2415: province 01',
    ])
    expect(
      whose(
        'Hội Nông dân huyện Hàm Thuận Bắc tiếp dân\n\nHội Nông dân huyện Hàm Thuận Bắc tiếp 800 lượt công dân. Làm tốt nhất là Hội Nông dân xã Hàm Đức, 5 năm tham gia tiếp 96 lượt công dân, nhận 41 đơn.',
      ),
    ).toEqual([
      'citizen_receptions 800: district Hàm Thuận Bắc',
      'citizen_receptions 96: district Hàm Đức',
      'petitions_received 41: district Hàm Đức',
    ])
  })

  it('is the body’s that a paragraph is headed with', () => {
    const text =
      'Khiếu nại, tố cáo tháng 6/2024\n\n1. Tình hình chung. Trong tháng, cơ quan hành chính nhà nước các cấp tiếp 38.214 lượt công dân.\n\n2. Tại Trụ sở Tiếp công dân Trung ương (Hà Nội và TP. Hồ Chí Minh). Tiếp 1.184 lượt với 412 vụ việc.'
    expect(whose(text).slice(1)).toEqual([
      'citizen_receptions 1184: ministry Trụ sở Tiếp công dân Trung ương',
      'reception_cases 412: ministry Trụ sở Tiếp công dân Trung ương',
    ])
  })

  it('is no ward of a number that counts petitions', () => {
    const text = 'Đơn thư năm 2021\n\nPhần của UBND cấp phường 30 đơn, cả huyện Tiên Du nhận 218 đơn.'
    expect(whose(text).some(told => told.endsWith(' 30'))).toBe(false)
  })

  it('is the province’s from which a national conference is told, where its people act', () => {
    const text =
      'Dân vận cả nước sơ kết\n\n11/07/2014\n\nHội nghị trực tuyến toàn quốc của Ban Dân vận Trung ương ngày 10/7/2014, điểm cầu Bình Thuận có lãnh đạo Tỉnh ủy. Cả nước đăng ký 62.418 mô hình “Dân vận khéo”. Chủ tịch các cấp ở Bình Thuận ngồi lại với dân trong 186 cuộc đối thoại.'
    expect(whose(text)).toContain('citizen_dialogues 186: province 60')
  })

  it('is not the body in a speaker’s title', () => {
    expect(whose(`${NATIONAL}\n\nPhó Tổng Thanh tra Chính phủ cho hay có 900 đoàn đông người.`)).toContain(
      'group_delegations 900: national',
    )
  })

  it('goes on with the country behind a semicolon', () => {
    const text =
      'Thanh tra Chính phủ tiếp công dân quý I/2021\n\nTrong quý I/2021, Thanh tra Chính phủ tiếp 300 lượt công dân. Cả nước nhận 21.000 đơn; đơn đủ điều kiện xử lý là 18.000 đơn.'
    expect(whose(text)).toEqual([
      'citizen_receptions 300: ministry Thanh tra Chính phủ',
      'petitions_received 21000: national',
      'petitions_eligible 18000: national',
    ])
  })

  it('is the reception office’s that the title names, whoever informs', () => {
    const text =
      'Trụ sở Tiếp công dân Trung ương tháng 5\n\nSố lượt tại Trụ sở Tiếp công dân Trung ương trong tháng 5/2021 giảm, Thanh tra Chính phủ cho biết.\n\nCán bộ đã tiếp 800 lượt công dân.'
    expect(whose(text)).toEqual(['citizen_receptions 800: ministry Trụ sở Tiếp công dân Trung ương'])
  })

  it('is the district’s where a province of its name lies elsewhere', () => {
    const text =
      'Quảng Bình tiếp công dân năm 2021\n\nNăm 2021, tỉnh Quảng Bình tiếp 60 lượt đoàn đông người; Bố Trạch 9 lượt đoàn, Quảng Ninh 6 lượt đoàn.'
    expect(whose(text)).toContain('group_delegations 6: district Quảng Ninh')
  })

  it('is each of units told in turn, none where people live, none of districts told with the province', () => {
    expect(
      whose(
        'Long An: tiếp dân tháng 9/2022\n\nTháng 9/2022 tỉnh Long An tiếp 402 lượt công dân. Huyện Cần Đước và Bến Lức chiếm gần nửa, lần lượt 104 lượt và 81 lượt.',
      ),
    ).toEqual([
      'citizen_receptions 402: province 80',
      'citizen_receptions 104: district Cần Đước',
      'citizen_receptions 81: district Bến Lức',
    ])
    expect(
      whose(
        'Bình Phước năm 2018\n\nNăm 2018 tỉnh Bình Phước giải quyết 60 vụ khiếu nại. Qua giải quyết khiếu nại, 17 hộ ở Bù Đăng được trả lại 4,6 ha đất. Các huyện, thị xã Phước Long và Bình Long cùng UBND tỉnh giải quyết được 31/35 vụ tố cáo.',
      ),
    ).toEqual([
      'complaints_resolved 60: province 70',
      'returned_to_citizens_land 46000: province 70',
      'denunciations_resolved 31: province 70',
      'denunciations_under_jurisdiction 35: province 70',
    ])
  })

  it('is the ministry’s that heads its paper', () => {
    const paper =
      'BỘ XÂY DỰNG\nTHANH TRA BỘ\nHà Nội, ngày 02 tháng 7 năm 2019\n\nBÁO CÁO\nTiếp công dân 6 tháng đầu năm 2019\n\nTrong kỳ đã tiếp 315 lượt công dân đến khiếu nại, kiến nghị, phản ánh tại hai trụ sở.'
    expect(whose(paper)).toEqual(['citizen_receptions 315: ministry Bộ Xây dựng'])
  })

  it('is the unit’s whose name heads the lines above it, until another heading', () => {
    const text =
      'Hai tỉnh Quảng Bình, Quảng Trị: vướng nhất là bồi thường\n\nSố liệu 6 tháng đầu năm 2022 của hai địa phương.\n\nỞ Quảng Bình\nCác cấp tiếp 2.480 lượt công dân, nhận 1.912 đơn.\n\nỞ Quảng Trị\nTổng lượt tiếp ít hơn: 1.227 lượt.'
    expect(whose(text)).toEqual([
      'citizen_receptions 2480: province 44',
      'petitions_received 1912: province 44',
      'citizen_receptions 1227: province 45',
    ])
    const byline =
      'Mùa dịch, dân Bạc Liêu gửi đơn qua zalo\n\nHồng Dân\n\nNăm 2021, toàn tỉnh Bạc Liêu tiếp 812 lượt công dân.'
    expect(whose(byline)).toEqual(['citizen_receptions 812: province 95'])
  })

  it('is a central body’s whose head tells it, and of no district in a work’s name', () => {
    expect(
      whose(
        'Đơn thư gửi Quốc hội\n\n18/10/2021\n\nTrình Ủy ban Thường vụ Quốc hội, Trưởng Ban Dân nguyện cho biết trong tháng 9/2021 Ban tiếp 118 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 118: ministry Ban Dân nguyện'])
    expect(
      whose(
        'Sơ kết công tác dân vận cả nước\n\n12/7/2022\n\n63 tỉnh, thành dự hội nghị sơ kết công tác dân vận do Ban Dân vận Trung ương chủ trì hôm nay. Điểm cầu Đồng Nai kể năm 2021, khi làm sân bay Long Thành, tỉnh đối thoại 150 cuộc.',
      ),
    ).toEqual(['citizen_dialogues 150: province 75'])
  })

  it('is the commune’s that acts without its name, the last named of its rank', () => {
    const text =
      'Nhiều nơi ở Thái Nguyên khen dân vận khéo\n\n15/10/2025\n\n* Ngày 14-10, Đảng ủy xã Đại Phúc (Thái Nguyên) tuyên dương điển hình “Dân vận khéo”.\n\nNăm 2025, xã xây dựng 44 mô hình “Dân vận khéo”.\n\n* Cùng ngày, Đảng ủy phường Bắc Kạn họp mặt. Phường hiện có 25 mô hình.'
    expect(whose(text)).toEqual(['skilful_models 44: district Đại Phúc', 'skilful_models 25: district Bắc Kạn'])
    const all =
      'Thái Nguyên tiếp công dân năm 2022\n\nNăm 2022, UBND huyện Định Hóa đi đầu. Các sở, huyện, xã tiếp 1.240 lượt công dân.'
    expect(whose(all)).toEqual(['citizen_receptions 1240: province 19'])
  })

  it('is all agencies’ where a central body acts with the localities', () => {
    const text =
      'Hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2019\n\nNgày 8-1-2020, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến tổng kết công tác dân vận năm 2019. Thanh tra Chính phủ và các địa phương giải quyết đạt 83,1% vụ việc khiếu nại, tố cáo thuộc thẩm quyền.'
    expect(whose(text)).toEqual(['resolution_rate 83.1: national'])
  })

  it('is the commune’s that “xã này” means, in a report of another', () => {
    const text =
      'Gương dân vận khéo ở cơ sở\n\nNgày 14/10/2025, Đảng ủy xã Hòa Long (TPHCM) khen điển hình “Dân vận khéo”. Trong năm, xã xây dựng 32 mô hình.\n\nCùng ngày, Đảng ủy xã Phú Giáo, TPHCM họp mặt cán bộ. Xã này có 41 mô hình “Dân vận khéo”.'
    expect(whose(text)).toContain('skilful_models 41: district Phú Giáo')
  })

  it('is all agencies’ where a central body only tells of them, and the office’s that sits in two cities', () => {
    expect(
      whose(
        'Giải quyết khiếu nại năm 2017\n\nThanh tra Chính phủ (TTCP) cho biết trong năm 2017, các cơ quan hành chính nhà nước các cấp đã đón 401.000 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 401000: national'])
    expect(
      whose(
        'Thanh tra Chính phủ giao ban tháng 10/2017\n\nBáo cáo tại hội nghị giao ban của Thanh tra Chính phủ nêu: Trụ sở Tiếp công dân Trung ương ở Hà Nội và TP. Hồ Chí Minh đã tiếp 1.200 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 1200: ministry Trụ sở Tiếp công dân Trung ương'])
  })

  it('is the district’s that the clause calls by its rank, and nobody’s at whose house it happened', () => {
    expect(
      whose(
        'Ban Dân vận Tỉnh ủy Kon Tum họp giao ban quý III/2020\n\nHội nghị mở ở huyện Ngọc Hồi. Toàn tỉnh có 1.100 mô hình “Dân vận khéo”.\n\nLà chủ nhà, Ngọc Hồi kể chuyện xã Sa Loong: huyện có 120 mô hình “Dân vận khéo”.',
      ),
    ).toEqual(['skilful_models 1100: province 62', 'skilful_models 120: district Ngọc Hồi'])
    expect(
      whose(
        'Thanh tra Chính phủ tiếp công dân năm 2019\n\nCả năm, công chức trực ở số 210 Võ Thị Sáu, quận 3 tiếp 1.310 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 1310: ministry Thanh tra Chính phủ'])
  })

  it('is the country’s that a body of the centre gives out, the province’s whose body acts beside that of the centre', () => {
    expect(
      whose(
        'Quý I: Cả nước 91.200 lượt công dân tới trụ sở tiếp dân\n\nSố liệu trên được Thanh tra Chính phủ công bố, kèm theo 812 đoàn đông người.\n\nTỉnh Cao Bằng tiếp 420 lượt công dân.',
      ),
    ).toEqual([
      'citizen_receptions 91200: national',
      'group_delegations 812: national',
      'citizen_receptions 420: province 04',
    ])
    expect(
      whose(
        'Mặt trận nghe dân\n\nNăm 2024, Ủy ban Trung ương MTTQ Việt Nam đã tiếp 260 lượt công dân. Mặt trận dự 7.600 cuộc đối thoại với nhân dân trong cả nước. Riêng MTTQ tỉnh Hưng Yên phối hợp mở 170 cuộc đối thoại với nhân dân.',
      ),
    ).toEqual([
      'citizen_receptions 260: ministry Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'citizen_dialogues 7600: national',
      'citizen_dialogues 170: province 33',
    ])
  })

  it('is the one province’s that opens a paragraph of a national report', () => {
    expect(
      whose(
        `${NATIONAL}\n\nHà Tĩnh kể chuyện chỉnh trang vườn. Tỉnh nói rằng người dân được nghe nhiều hơn. Đã tiếp 1.205 lượt công dân.\n\nHà Nội đông nhất, sau là Nghệ An. Toàn quốc nhận 98.000 đơn.`,
      ),
    ).toEqual([
      'citizen_receptions 50000: national',
      'citizen_receptions 1205: province 42',
      'petitions_received 98000: national',
    ])
  })

  it('is no row’s of the table that it stands below, the district’s that a longer name of a body bears', () => {
    expect(
      whose(
        'Số liệu tiếp công dân tháng 4 năm 2018\n\nThanh tra tỉnh Bình Phước cho biết kết quả trong tháng.\n\nTT\tĐơn vị\tSố lượt tiếp\n1\tHuyện Bù Đăng\t39\n2\tHuyện Lộc Ninh\t31\n\nCộng dồn 4 tháng đầu năm 2018: 870 lượt/1.010 người.',
      ).slice(-2),
    ).toEqual(['citizen_receptions 870: province 70', 'citizens_received 1010: province 70'])
    expect(
      whose(
        'Công đoàn Bình Dương tiếp người lao động năm 2023\n\nNăm 2023, công đoàn tỉnh Bình Dương nhận 74 đơn. Đông nhất là Liên đoàn Lao động thành phố Thuận An, nhận 21 đơn.',
      ),
    ).toEqual(['petitions_received 74: province 74', 'petitions_received 21: district Thuận An'])
  })

  it('is a body’s that receives, behind a semicolon too, wherever it sits', () => {
    expect(
      whose(
        `${NATIONAL}\n\nVề phía các cơ quan của Quốc hội, Ban Dân nguyện tiếp 284 lượt công dân; nhận 3.127 đơn, trong đó 1.046 đơn đủ điều kiện xử lý.\n\nBan Dân nguyện, tại địa điểm tiếp công dân của Quốc hội ở Hà Nội, thành phố Hồ Chí Minh, tiếp 9.306 lượt công dân.`,
      ).slice(1),
    ).toEqual([
      'citizen_receptions 284: ministry Ban Dân nguyện',
      'petitions_received 3127: ministry Ban Dân nguyện',
      'petitions_eligible 1046: ministry Ban Dân nguyện',
      'citizen_receptions 9306: ministry Ban Dân nguyện',
    ])
  })

  it('is the other commune’s that a paragraph names, though “xã” alone is said', () => {
    expect(
      whose(
        'Ngày 17-10-2025, Đảng ủy xã Kim Long (TPHCM) tuyên dương “Dân vận khéo” năm 2025.\n\nTrong năm 2025, xã có 54 mô hình “Dân vận khéo”.\n\nPhong trào ở xã Thái Mỹ được triển khai rộng. Năm nay xã có 37 mô hình “Dân vận khéo”.',
      ),
    ).toEqual(['skilful_models 54: district Kim Long', 'skilful_models 37: district Thái Mỹ'])
  })

  it('is the district’s that a paragraph opens with, where its communes are told', () => {
    expect(
      whose(
        'Tiếp dân ở Thừa Thiên Huế năm 2023\n\nNăm 2023, tỉnh Thừa Thiên Huế tiếp 3.400 lượt công dân.\n\nHuyện Phong Điền được nhắc tới như một nơi biết lo từ gốc. UBND các xã, thị trấn tiếp định kỳ 805 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 3400: province 46', 'citizen_receptions 805: district Phong Điền'])
  })

  it('is the country’s that a body of the centre tells of', () => {
    expect(
      whose(
        'Theo Thanh tra Chính phủ, năm 2014 các cơ quan hành chính nhà nước đã tiếp 387.526 lượt người, có 4.450 đoàn đông người.',
      ),
    ).toEqual(['citizen_receptions 387526: national', 'group_delegations 4450: national'])
    expect(
      whose('Trong tháng 9/2024, Ban Dân nguyện tiếp 96 lượt công dân. Các Đoàn ĐBQH tiếp 412 lượt, nhận 690 đơn.'),
    ).toEqual([
      'citizen_receptions 96: ministry Ban Dân nguyện',
      'citizen_receptions 412: national',
      'petitions_received 690: national',
    ])
  })

  it('is no province’s that only sat at the other end of the line', () => {
    expect(
      whose(
        'Hội nghị trực tuyến toàn quốc về dân vận\n\n10/01/2019\n\nSáng 9/1, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2018. Tại điểm cầu Tuyên Quang có Phó Bí thư Thường trực Tỉnh ủy. Năm 2018, cơ quan nhà nước tiếp trên 394.000 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 394000: national'])
  })

  it('is the body’s that a clause goes on with, and not the office’s where it receives', () => {
    expect(
      whose(
        'Hai tháng đầu năm 2018, cả nước tiếp 9.412 lượt. Bộ Tài nguyên và Môi trường đã tiếp nhận, phân loại và xử lý 452 lượt đơn (đất đai 98%); tiếp 54 lượt công dân.',
      ).slice(1),
    ).toEqual([
      'petitions_received 452: ministry Bộ Tài nguyên và Môi trường',
      'citizen_receptions 54: ministry Bộ Tài nguyên và Môi trường',
    ])
    expect(
      whose(
        'Năm 2023, cả nước tiếp 390.980 lượt. Trong đó, Thanh tra Chính phủ chủ trì công tác tiếp công dân tại Trụ sở Tiếp công dân Trung ương, đã tiếp 3.773 lượt.',
      ).slice(1),
    ).toEqual(['citizen_receptions 3773: ministry Thanh tra Chính phủ'])
  })

  it('is the report’s in a row of the total, a delegation’s own province’s, and that of the agencies told of last', () => {
    expect(
      whose(
        'Cụm thi đua sáu tỉnh\n\nĐơn vị | Lượt tiếp công dân\nQuảng Trị | 986\nThừa Thiên Huế | 1.744\nTổng cộng | 2.730',
      ),
    ).toEqual([
      'citizen_receptions 986: province 45',
      'citizen_receptions 1744: province 46',
      'citizen_receptions 2730: ',
    ])
    expect(
      whose(
        'Sáng 28/9/2011, Ban Dân nguyện báo cáo. Năm 2011, Ban Dân nguyện tiếp 1.892 lượt công dân. Các đoàn ĐBQH tiếp 10.236 lượt công dân, riêng Đoàn ĐBQH TP Hà Nội tiếp 1.104 lượt.\n\nTheo Chính phủ, các cơ quan hành chính nhà nước tiếp 365.740 lượt công dân; giải quyết 45.800/54.911 vụ việc. Kết quả giải quyết thu hồi cho Nhà nước 25,6 tỷ đồng.',
      ),
    ).toEqual([
      'citizen_receptions 1892: ministry Ban Dân nguyện',
      'citizen_receptions 10236: national',
      'citizen_receptions 1104: province 01',
      'citizen_receptions 365740: national',
      'cases_resolved 45800: national',
      'cases_under_jurisdiction 54911: national',
      'recovered_for_state_money 25600000000: national',
    ])
    expect(
      whose(
        'An Giang tiếp dân năm 2024\n\nNăm 2024, tỉnh An Giang tiếp 612 lượt. Ở cấp huyện, TP. Long Xuyên tiếp 48 lượt. TX Tân Châu chọn cách về từng khóm: thị xã tiếp 22 lượt.',
      ),
    ).toEqual([
      'citizen_receptions 612: province 89',
      'citizen_receptions 48: district Long Xuyên',
      'citizen_receptions 22: district Tân Châu',
    ])
  })

  it('is a ward’s that bears a city’s name', () => {
    expect(
      whose('Quý I/2026, TP. Hồ Chí Minh tiếp 7.214 lượt công dân. Trong đó, phường Sài Gòn tiếp 214 lượt.'),
    ).toEqual(['citizen_receptions 7214: province 79', 'citizen_receptions 214: district Sài Gòn'])
  })

  it('is a commune’s whose bare name a list of communes goes on with', () => {
    expect(
      whose(
        'Năm 2024, toàn huyện Quỳ Hợp nhận 320 đơn, trong đó xã Châu Quang 21 đơn, Châu Thái 18 đơn, thị trấn Quỳ Hợp 12 đơn.',
      ),
    ).toEqual([
      'petitions_received 320: district Quỳ Hợp',
      'petitions_received 21: district Châu Quang',
      'petitions_received 18: district Châu Thái',
      'petitions_received 12: district Quỳ Hợp',
    ])
    expect(
      whose(
        'Năm 2025, tỉnh Nghệ An nhận 3.000 đơn. Một số phường nhận nhiều đơn là Trường Vinh với 212 đơn, Thành Vinh 187 đơn. Các sở nhận 90 đơn, Sở Xây dựng 12 đơn.',
      ).slice(0, 3),
    ).toEqual([
      'petitions_received 3000: province 40',
      'petitions_received 212: district Trường Vinh',
      'petitions_received 187: district Thành Vinh',
    ])
    expect(
      whose(
        'Năm 2024, huyện Nghi Lộc xây dựng 120 mô hình "Dân vận khéo"; các xã có nhiều mô hình: Nghi Lâm (12 mô hình), Nghi Văn (10 mô hình).',
      ),
    ).toEqual([
      'skilful_models 120: district Nghi Lộc',
      'skilful_models 12: district Nghi Lâm',
      'skilful_models 10: district Nghi Văn',
    ])
  })

  it('is each district’s of a list that its rank opens, and of several together a part', () => {
    const whole = 'Năm 2022, tỉnh Đồng Nai tiếp 5.200 lượt công dân'
    const told = (text: string) =>
      normalize(text, { id: 'several' }).figures.map(({ value, jurisdiction, part }) => [
        value,
        jurisdiction && 'name' in jurisdiction ? jurisdiction.name : null,
        part,
      ])
    expect(told(`${whole}, trong đó các huyện Long Thành 620 lượt, Nhơn Trạch 410 lượt.`)).toEqual([
      [5200, null, null],
      [620, 'Long Thành', null],
      [410, 'Nhơn Trạch', null],
    ])
    expect(told(`${whole}; các huyện: Long Thành 620 lượt, Nhơn Trạch 410 lượt.`).slice(1)).toEqual([
      [620, 'Long Thành', null],
      [410, 'Nhơn Trạch', null],
    ])
    expect(told(`${whole}. Hai huyện Long Thành, Nhơn Trạch tiếp 1.030 lượt.`).slice(1)).toEqual([
      [1030, null, 'hai huyện long thành, nhơn trạch'],
    ])
    expect(told(`${whole}; các huyện: 1.200 lượt.`).slice(1)).toEqual([[1200, null, 'các huyện']])
  })

  it('is each province’s that a list names, none’s of them the report’s', () => {
    expect(
      whose(
        'Năm 2022, các tỉnh tiếp nhiều công dân: Thanh Hóa 12.300 lượt, Nghệ An 9.800 lượt, Hà Tĩnh 4.500 lượt. Cả cụm tiếp 30.000 lượt.',
      ),
    ).toEqual([
      'citizen_receptions 12300: province 38',
      'citizen_receptions 9800: province 40',
      'citizen_receptions 4500: province 42',
      'citizen_receptions 30000: ',
    ])
    expect(whose('Năm 2022, Hưng Yên tiếp 3.200 lượt công dân, Thái Bình 2.900 lượt.')).toEqual([
      'citizen_receptions 3200: province 33',
      'citizen_receptions 2900: province 34',
    ])
    expect(
      whose(
        'Năm 2022, toàn cụm tiếp 900 lượt công dân, huyện Tiên Phước 287 lượt, huyện Hiệp Đức 241 lượt; ít nhất là huyện Tây Giang với 38 lượt. Các huyện nhận 1.052 đơn.',
      ).at(-1),
    ).toBe('petitions_received 1052: ')
  })

  it('is the province’s own in a ministry’s report that tells of all of them, the country’s where it counts', () => {
    expect(
      whose(
        'Bộ Nông nghiệp và Môi trường tiếp dân quý I/2026\n\nQuý I/2026, Bộ tiếp 164 lượt công dân.\n\nTheo số liệu của các địa phương, cơ quan hành chính các cấp tiếp trên 61.000 lượt công dân về đất đai. Trong 34 tỉnh, thành phố, TP.HCM tiếp nhiều nhất với 9.816 lượt, tiếp theo là Hà Nội (8.104 lượt).',
      ),
    ).toEqual([
      'citizen_receptions 164: ministry Bộ Nông nghiệp và Môi trường',
      'citizen_receptions 61000: national',
      'citizen_receptions 9816: province 79',
      'citizen_receptions 8104: province 01',
    ])
    expect(
      whose('Cả nước năm 2016 giải quyết 12.000 vụ việc khiếu nại, tố cáo; Đồng Nai giải quyết khiếu nại đạt 91%.'),
    ).toEqual(['cases_resolved 12000: national', 'complaints_resolution_rate 91: province 75'])
  })

  it('is the province’s right before its number, behind the country’s in the same clause', () => {
    expect(whose('Năm 2018 cả nước tiếp 12.450 lượt công dân, trong đó Hà Nội 520 lượt, TP.HCM 610 lượt.')).toEqual([
      'citizen_receptions 12450: national',
      'citizen_receptions 520: province 01',
      'citizen_receptions 610: province 79',
    ])
    expect(
      whose('Năm 2018, cả nước xây dựng 12.450 mô hình "Dân vận khéo", nhiều nhất là Hà Nội (520 mô hình).'),
    ).toEqual(['skilful_models 12450: national', 'skilful_models 520: province 01'])
  })

  it('is a province’s whose delegation bears a word that is a surname too', () => {
    expect(
      whose(
        'Năm 2023, Đoàn ĐBQH Hà Nội tiếp 467 lượt công dân; Đoàn TP.HCM tiếp 620 lượt; Đoàn Bà Rịa - Vũng Tàu tiếp 288 lượt.',
      ),
    ).toEqual([
      'citizen_receptions 467: province 01',
      'citizen_receptions 620: province 79',
      'citizen_receptions 288: province 77',
    ])
  })

  it('is the province’s that heads a line of its own with a colon, in a report of several, all of that province with it', () => {
    expect(
      whose(
        'Nhìn qua hai tỉnh Thừa Thiên Huế và Sơn La\n\n20/12/2019\n\nNăm 2019, công tác dân vận có nhiều cách làm.\n\nThừa Thiên Huế: xin lỗi khi trễ hẹn\n\nBà con phường Hương Sơ bốc thăm đất. Năm 2019, toàn tỉnh có 214 cuộc đối thoại với nhân dân.\n\nSơn La: cán bộ về bản\n\nNăm 2019, các cấp tiếp 3.286 lượt công dân.\n\nĐiều còn lại\n\nNăm 2019, có 12 cuộc đối thoại với nhân dân.',
      ),
    ).toEqual(['citizen_dialogues 214: province 46', 'citizen_receptions 3286: province 14', 'citizen_dialogues 12: '])
  })

  it('is the district’s police’s in a report of the province’s, the commune’s whose hamlets count', () => {
    expect(
      whose(
        'Công an tỉnh Nghệ An làm dân vận\n\nNăm 2018, Công an tỉnh Nghệ An tiếp 3.214 lượt công dân. Riêng Công an TP. Vinh tiếp 1.186 lượt.',
      ),
    ).toEqual(['citizen_receptions 3214: province 40', 'citizen_receptions 1186: district Vinh'])
    expect(
      whose(
        'Các xã của TPHCM biểu dương “Dân vận khéo”\n\n17/10/2025\n\nPhong trào ở xã Thái Mỹ gắn với việc chung. Năm 2025, các ấp đăng ký 42 mô hình “Dân vận khéo”.',
      ),
    ).toEqual(['skilful_models 42: district Thái Mỹ'])
  })

  it('is the ministry’s that a paragraph of a national report is told at, the province’s that the next opens with', () => {
    expect(
      whose(
        'Trả lời cử tri về khiếu nại đất đai\n\nNăm 2011, các cơ quan hành chính nhà nước trong cả nước giải quyết 600 vụ khiếu nại.\n\nTại Bộ Tài nguyên và Môi trường, đơn trùng chiếm 51%. Năm 2011, phòng tiếp dân của Bộ tiếp 1.982 lượt người.',
      ),
    ).toEqual(['complaints_resolved 600: national', 'citizen_receptions 1982: ministry Bộ Tài nguyên và Môi trường'])
    expect(
      whose(
        'Ngành Thanh tra sơ kết 6 tháng\n\n05/07/2024\n\nSáng 5/7, Thanh tra Chính phủ tổ chức hội nghị trực tuyến toàn quốc sơ kết công tác 6 tháng đầu năm 2024. Chủ trì tại điểm cầu Nghệ An là Phó Chủ tịch UBND tỉnh.\n\n6 tháng đầu năm 2024, cả nước tiếp 163.301 lượt người.\n\nToàn tỉnh tiếp 3.644 lượt công dân. Có 240 vụ khiếu nại, tố cáo thuộc thẩm quyền.',
      ),
    ).toEqual([
      'citizen_receptions 163301: national',
      'citizen_receptions 3644: province 40',
      'cases_under_jurisdiction 240: province 40',
    ])
  })

  it('is the body’s that receives through the reception office', () => {
    expect(
      whose(
        'Thanh tra Chính phủ báo cáo tiếp công dân năm 2023\n\nNăm 2023, cơ quan hành chính nhà nước các cấp tiếp 391.512 lượt người. Trong đó, Thanh tra Chính phủ, thông qua Trụ sở Tiếp công dân Trung ương ở Hà Nội và TP. Hồ Chí Minh, tiếp 3.773 lượt.',
      ).at(-1),
    ).toBe('citizen_receptions 3773: ministry Thanh tra Chính phủ')
  })
})

/** When each figure is of: "indicator value: start..end". */
function when(text: string): string[] {
  return normalize(text, { id: 'when' }).figures.map(
    ({ indicator, value, period }) => `${indicator} ${value}: ${period && `${period.start}..${period.end}`}`,
  )
}

describe('a ward’s report', () => {
  it('tells of the province in a clause that names it', () => {
    const { figures } = normalize(
      'Phường Hiệp Thành, bốn tháng tự đứng\n\n05/11/2025\n\nPhường Hiệp Thành (tỉnh Cà Mau) tiếp 143 lượt công dân. Trong khi đó, trên bình diện toàn tỉnh Cà Mau, 64 xã, phường tiếp 5.216 lượt công dân.',
      { id: 'ward' },
    )
    expect(figures.map(({ value, jurisdiction }) => [value, jurisdiction?.level])).toEqual([
      [143, 'district'],
      [5216, 'province'],
    ])
  })
})

describe('when a figure is of', () => {
  it('is the time that the heading over its lines names', () => {
    const told = when(
      'UBND TỈNH YÊN BÁI - THANH TRA TỈNH\n\nTỔNG HỢP TIẾP CÔNG DÂN QUÝ II VÀ 6 THÁNG NĂM 2013\n\nA. QUÝ II/2013\n1. Huyện Văn Chấn: tiếp 120 lượt\n2. Huyện Lục Yên: tiếp 90 lượt\nToàn tỉnh quý II: tiếp 980 lượt\n\nB. 6 THÁNG NĂM 2013\nToàn tỉnh: tiếp 2.010 lượt',
    )
    expect(told).toEqual([
      'citizen_receptions 120: 2013-04-01..2013-06-30',
      'citizen_receptions 90: 2013-04-01..2013-06-30',
      'citizen_receptions 980: 2013-04-01..2013-06-30',
      'citizen_receptions 2010: 2013-01-01..2013-06-30',
    ])
  })

  it('is the report’s where its sentence says only up to when', () => {
    expect(
      when(
        'Kết quả giải quyết khiếu nại năm 2022\n\nNăm 2022, tỉnh nhận 700 đơn. Hết tháng 12, 270 đơn khiếu nại đã được giải quyết.',
      ),
    ).toContain('complaints_resolved 270: 2022-01-01..2022-12-31')
  })

  it('is the year before in a bracket that names it, and the month before that it is compared with', () => {
    expect(
      when(
        'Tiếp công dân 6 tháng đầu năm 2021\n\n6 tháng đầu năm 2021 tiếp 700 lượt/810 người, thấp hơn cùng kỳ năm trước 90 lượt (6 tháng đầu năm 2020 là 790 lượt/905 người).',
      ),
    ).toEqual([
      'citizen_receptions 700: 2021-01-01..2021-06-30',
      'citizens_received 810: 2021-01-01..2021-06-30',
      'citizen_receptions 790: 2020-01-01..2020-06-30',
      'citizens_received 905: 2020-01-01..2020-06-30',
    ])
    expect(
      when(
        'Tiếp công dân tháng 3/2022\n\nĐặt cạnh tháng trước, số lượt người được tiếp trong tháng 3/2022 giảm 5% (190/200).',
      ),
    ).toEqual(['citizen_receptions 190: 2022-03-01..2022-03-31', 'citizen_receptions 200: 2022-02-01..2022-02-28'])
  })

  it('is the whole of what is reported where it is told as a running total, and the other year where it is compared', () => {
    expect(
      when(
        'Tiếp công dân tỉnh Quảng Trị năm 2018\n\nTrong tháng 12, toàn tỉnh tiếp 99 lượt công dân; lũy kế 1.120 lượt.\n\nToàn tỉnh nhận 800 đơn, giảm 8% so với năm 2017 (870 đơn).',
      ),
    ).toEqual([
      'citizen_receptions 99: 2018-12-01..2018-12-31',
      'citizen_receptions 1120: 2018-01-01..2018-12-31',
      'petitions_received 800: 2018-01-01..2018-12-31',
      'petitions_received 870: 2017-01-01..2017-12-31',
    ])
  })

  it('is what a bracket says behind its time: some of the years, or the days of a half', () => {
    expect(
      when(
        'Giải quyết đơn về đất của cả nước\n\nTừ năm 2003 đến năm 2011, các cơ quan hành chính nhà nước đã giải quyết 600 vụ việc khiếu nại, tố cáo. Trong 4 năm cuối của kỳ ấy (2008 - 2011), số đơn khiếu nại đã giải quyết là 160 đơn.',
      ),
    ).toEqual(['cases_resolved 600: 2003-01-01..2011-12-31', 'complaints_resolved 160: 2008-01-01..2011-12-31'])
    expect(
      when(
        'Lào Cai nhìn lại năm 2025\n\n09/01/2026\n\nNăm 2025, toàn tỉnh tiếp 900 lượt công dân. Trong nửa năm chạy bộ máy mới (tính từ 01/7/2025 đến 31/12/2025), tỉnh tổ chức 302 cuộc đối thoại.',
      ),
    ).toContain('citizen_dialogues 302: 2025-07-01..2025-12-31')
  })

  it('is the report’s of a level that another time’s rose to', () => {
    expect(
      when(
        'Đơn thư cả nước quý I/2013\n\nQuý I/2013, các cơ quan hành chính đón 92.000 lượt người. Đoàn đông người từ 842 đoàn của quý I-2012 vọt lên 1.077 đoàn.',
      ),
    ).toEqual([
      'citizen_receptions 92000: 2013-01-01..2013-03-31',
      'group_delegations 842: 2012-01-01..2012-03-31',
      'group_delegations 1077: 2013-01-01..2013-03-31',
    ])
  })

  it('is not the year that petitions were carried over from', () => {
    expect(
      when(
        'Đơn thư năm 2019 của tỉnh Hà Nam\n\nSố đơn tiếp nhận: 894 đơn, gồm 11 đơn từ năm 2018 chuyển sang. Theo tính chất: khiếu nại 37 đơn, tố cáo 52 đơn.',
      ),
    ).toContain('complaint_petitions 37: 2019-01-01..2019-12-31')
  })

  it('is the year that an office takes its numbers for, the years of a headline, and no month of a name', () => {
    expect(
      when(
        'Chính phủ: khiếu nại tăng trở lại\n\n26/10/2021\n\nSáng 26/10, Tổng Thanh tra Chính phủ trình Quốc hội báo cáo về giải quyết khiếu nại. Báo cáo lấy số từ 1/10/2020 đến 30/9/2021 làm số năm 2021.\n\nCơ quan hành chính đã tiếp 312.018 lượt người.',
      ),
    ).toEqual(['citizen_receptions 312018: 2020-10-01..2021-09-30'])
    expect(
      when(
        'KIÊN GIANG 2013 – 2015: KHIẾU NẠI ĐI XUỐNG\nCập nhật, 18:40, Thứ Hai, 22/02/2016\n\nNhìn dãy số ba năm liền của Thanh tra tỉnh, có thể thấy đường đi xuống khá đều. Cả tỉnh Kiên Giang giải quyết 900 vụ khiếu nại.',
      ),
    ).toEqual(['complaints_resolved 900: 2013-01-01..2015-12-31'])
    expect(
      when(
        'Cư Kuin giải tỏa bức xúc\n14:27, 19/07/2021\n\nNửa năm vừa rồi, câu chuyện khoán vườn ở các công ty cà phê Phước An, Tháng 10, Thắng Lợi vẫn nóng ở huyện Cư Kuin.\n\nBan Tiếp công dân huyện tiếp 398 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 398: 2021-01-01..2021-06-30'])
    expect(
      when(
        'ĐOÀN GIÁM SÁT NGHE BÁO CÁO VỀ TIẾP DÂN\n\nTừ 2020 đến hết năm 2022, Trà Vinh có những lúc đông nghẹt người mang đơn khi các dự án điện gió giải tỏa mặt bằng.\n\nUBND tỉnh đưa ra số liệu ba năm cộng lại: gần 7.900 lượt công dân được tiếp. Tách riêng năm 2022 thì số lượt tiếp là 3.014.',
      )[0],
    ).toBe('citizen_receptions 7900: 2020-01-01..2022-12-31')
  })

  it('is the other time’s of a number set against this one’s', () => {
    expect(
      when(
        'Hải Dương: tiếp dân quý I\n\nQuý I/2020 tỉnh Hải Dương chỉ tiếp 1.053 lượt, trong khi quý I năm ngoái tiếp 1.590 lượt; đoàn đông người 9 so với 17.',
      ),
    ).toEqual([
      'citizen_receptions 1053: 2020-01-01..2020-03-31',
      'citizen_receptions 1590: 2019-01-01..2019-03-31',
      'group_delegations 9: 2020-01-01..2020-03-31',
      'group_delegations 17: 2019-01-01..2019-03-31',
    ])
    expect(
      when(
        'Đồng Nai 9 tháng\n\n14-10-2011\n\n9 tháng đầu năm 2011, tỉnh Đồng Nai tiếp 6.214 lượt người (9 tháng năm 2010: 7.038 lượt). Tới theo đoàn đông người có 38 đoàn, cùng kỳ là 52 đoàn. Tỉnh nhận 5.127 đơn so với 5.604 đơn của 9 tháng năm trước.',
      ),
    ).toEqual([
      'citizen_receptions 6214: 2011-01-01..2011-09-30',
      'citizen_receptions 7038: 2010-01-01..2010-09-30',
      'group_delegations 38: 2011-01-01..2011-09-30',
      'group_delegations 52: 2010-01-01..2010-09-30',
      'petitions_received 5127: 2011-01-01..2011-09-30',
      'petitions_received 5604: 2010-01-01..2010-09-30',
    ])
    expect(
      when(
        'Long An: tiếp dân tháng 9\n\n04/10/2022\n\nTháng 9/2022 tỉnh Long An nhận 511 đơn, kể cả 63 đơn tháng 8 để lại. Đã giải quyết 21 vụ khiếu nại.',
      ).at(-1),
    ).toBe('complaints_resolved 21: 2022-09-01..2022-09-30')
  })

  it('is what the days behind "Theo …" or a label say, and the other time’s under its column or behind its opening', () => {
    expect(
      when(
        'Quảng Trị qua 9 tháng: dân bớt kéo lên tỉnh\n\n17/10/2018\n\nTheo Thanh tra tỉnh, từ 16/12/2017 đến 15/9/2018, toàn tỉnh tiếp 2.406 lượt công dân.\n\nĐơn gửi các nơi là 1.933 đơn.',
      ),
    ).toEqual(['citizen_receptions 2406: 2017-12-16..2018-09-15', 'petitions_received 1933: 2017-12-16..2018-09-15'])
    expect(
      when(
        'BỘ XÂY DỰNG\nHà Nội, ngày 12 tháng 11 năm 2015\n\nBÁO CÁO\nVỀ VIỆC TIẾP CÔNG DÂN NĂM 2015\n(Kỳ báo cáo từ 01/11/2014 đến 31/10/2015)\n\nBộ Xây dựng tiếp 142 lượt người (giảm 8% so với kỳ báo cáo năm 2014).',
      ),
    ).toEqual(['citizen_receptions 142: 2014-11-01..2015-10-31'])
    expect(
      when(
        'UBND TỈNH SƠN LA\n\nBÁO CÁO\nTiếp công dân 9 tháng 2021\n\nNội dung | 9 tháng 2021 | 9 tháng 2020\nLượt tiếp công dân | 1.745 | 1.390',
      ),
    ).toEqual(['citizen_receptions 1745: 2021-01-01..2021-09-30', 'citizen_receptions 1390: 2020-01-01..2020-09-30'])
    expect(
      when(
        'Gia Lai: Quý I/2026\n\n08/04/2026\n\nBa tháng đầu năm 2026, tỉnh Gia Lai tiếp 2.023 lượt. Cùng kỳ năm 2025 (cộng số liệu Gia Lai, Bình Định cũ), các nơi tiếp 1.987 lượt.',
      ),
    ).toContain('citizen_receptions 1987: 2025-01-01..2025-03-31')
  })

  it('is the other time’s in a bracket behind it, all years’ that a headline counts, and since a day to the report’s', () => {
    expect(
      when(
        'Hậu Giang: đơn thư tháng 5\n\n08/06/2021\n\nTháng 5/2021 tỉnh Hậu Giang tiếp 96 lượt công dân, so với tháng 4 (150 lượt, 120 đơn) chỉ còn hai phần ba.',
      ),
    ).toEqual([
      'citizen_receptions 96: 2021-05-01..2021-05-31',
      'citizen_receptions 150: 2021-04-01..2021-04-30',
      'petitions_received 120: 2021-04-01..2021-04-30',
    ])
    expect(
      when(
        'Ba năm tiếp dân ở Bến Tre qua những con số\n\nUBND tỉnh Bến Tre thống kê như sau:\n\nNăm 2016: tiếp 5.204 lượt người.\nNăm 2017: tiếp 5.377 lượt người.\nNăm 2018: tiếp 4.981 lượt người.\n\nTrong 3 năm, toàn tỉnh giải quyết 520/560 vụ khiếu nại thuộc thẩm quyền.',
      ).at(-1),
    ).toBe('complaints_under_jurisdiction 560: 2016-01-01..2018-12-31')
    expect(
      when(
        'Phường Bình Dương: cách nghe dân mới\n\nCập nhật: 29-12-2025\n\nChiều 26-12, Đảng ủy phường Bình Dương, TP.Hồ Chí Minh tổng kết công tác dân vận năm 2025. Kể từ 1-7, phường tiếp 302 lượt công dân.',
      ),
    ).toEqual(['citizen_receptions 302: 2025-07-01..2025-12-29'])
  })

  it('runs from January where it is added up since the beginning of the year', () => {
    expect(
      when(
        'Tiếp công dân tỉnh Hậu Giang tháng 8/2021\n\nSố lượt tiếp trong tháng là 115 lượt với 111 người; lũy kế từ đầu năm 1.029 lượt với 981 người.',
      ),
    ).toEqual([
      'citizen_receptions 115: 2021-08-01..2021-08-31',
      'citizens_received 111: 2021-08-01..2021-08-31',
      'citizen_receptions 1029: 2021-01-01..2021-08-31',
      'citizens_received 981: 2021-01-01..2021-08-31',
    ])
  })
})
