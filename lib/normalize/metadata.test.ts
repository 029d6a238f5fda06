import { describe, expect, it } from 'vitest'
import { normalize } from './index'

const read = (text: string) => normalize(text, { id: 'test' })

const PROVINCE_REPORT = `Hà Giang nhìn lại một năm dân vận

09/01/2020 08:15

(BHG) - Chiều 8/1, tại hội trường Tỉnh ủy, Ban Dân vận Tỉnh ủy Hà Giang tổ chức hội nghị tổng kết công tác dân vận năm 2019, triển khai nhiệm vụ năm 2020. Đồng chí Vàng Thị Mẩy, Phó Bí thư Tỉnh ủy dự và chỉ đạo.

Năm 2019, các cấp thực hiện “Năm dân vận chính quyền” 2019 theo Kế hoạch số 12-KH/TU ngày 05/02/2019 của Ban Thường vụ Tỉnh ủy.

Phát biểu tại hội nghị, đồng chí Vàng Thị Mẩy yêu cầu các huyện gần dân hơn; chọn việc khó làm trước.

Lù Seo Páo`

describe('a provincial conference', () => {
  const report = read(PROVINCE_REPORT)

  it('is dated, placed and named', () => {
    expect(report.title).toBe('Hà Giang nhìn lại một năm dân vận')
    expect(report.publishedOn).toMatchObject({ date: '2020-01-09', time: '08:15', inferred: false })
    expect(report.event).toMatchObject({
      kind: 'summary',
      online: false,
      date: '2020-01-08',
      venueProvince: '02',
      bridgeProvinces: [],
    })
    expect(report.jurisdiction).toEqual({ level: 'province', province: '02' })
    expect(report.publisher).toMatchObject({ tag: 'BHG', homeProvince: '02' })
    expect(report.authors).toEqual(['Lù Seo Páo'])
  })

  it('looks back on one year and ahead to the next', () => {
    expect(report.period).toMatchObject({ start: '2019-01-01', end: '2019-12-31', kind: 'year' })
    expect(report.outlook).toMatchObject({ start: '2020-01-01', end: '2020-12-31', kind: 'year' })
  })

  it('tells its theme, its document and what was asked for', () => {
    expect(report.themes).toMatchObject([
      { year: 2019, name: 'Năm dân vận chính quyền', jurisdiction: { province: '02' } },
    ])
    expect(report.documents).toMatchObject([
      { kind: 'Kế hoạch', number: '12-KH/TU', date: '2019-02-05', issuer: 'Ban Thường vụ Tỉnh ủy' },
    ])
    expect(report.directives).toMatchObject([
      { speaker: 'Vàng Thị Mẩy', evidence: { text: 'các huyện gần dân hơn' } },
      { speaker: 'Vàng Thị Mẩy', evidence: { text: 'chọn việc khó làm trước' } },
    ])
    expect(report.people).toMatchObject([{ name: 'Vàng Thị Mẩy', roles: ['Phó Bí thư Tỉnh ủy'] }])
  })
})

describe('whose work a report tells', () => {
  it('is the nation’s where a province only joins a national conference', () => {
    const report = read(
      'Sơn La nối điểm cầu\n\nSáng 12-7-2021, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến toàn quốc sơ kết công tác dân vận 6 tháng đầu năm 2021. Tại điểm cầu Sơn La có lãnh đạo Tỉnh ủy.',
    )
    expect(report.jurisdiction).toEqual({ level: 'national' })
    expect(report.event).toMatchObject({
      kind: 'midterm-review',
      online: true,
      bridgeProvinces: ['14'],
      venueProvince: '14',
    })
  })

  it('carries the code in force at the report’s date', () => {
    const text = (day: string) =>
      `Bắc Ninh gặp dân\n\n${day}\n\nUBND tỉnh Bắc Ninh cho biết các điểm tiếp dân trong tỉnh mở cửa mỗi ngày và trả lời bà con ngay tại chỗ.`
    expect(read(text('02/06/2025')).jurisdiction).toEqual({ level: 'province', province: '27' })
    expect(read(text('02/08/2025')).jurisdiction).toEqual({ level: 'province', province: '24' })
  })

  it('is nobody’s where two provinces work together', () => {
    const report = read(
      'Lào Cai - Yên Bái cùng giữ rừng\n\nTrong tháng 5/2019, hai tỉnh Lào Cai và Yên Bái đã mở 6 cuộc đối thoại với bà con vùng giáp ranh về ranh giới nương rẫy.',
    )
    expect(report.jurisdiction).toBeNull()
  })
})

describe('days', () => {
  it('takes a same-day lead for the publication, a bare day for the occasion alone', () => {
    const text = (day: string) =>
      `${day}, Huyện ủy Mường La tổ chức hội nghị tổng kết công tác dân vận năm 2018, triển khai nhiệm vụ năm 2019 với sự có mặt của các xã.`
    expect(read(text('Sáng 9-1')).publishedOn).toMatchObject({ date: '2019-01-09', inferred: true })
    expect(read(text('Ngày 9-1'))).toMatchObject({ publishedOn: null, event: { date: '2019-01-09' } })
  })

  it('does not take the page’s clock for the publication', () => {
    const report = read(
      'Thứ hai 03/02/2025 04:32\nHotline: 0200.000.000\n\nHuyện Mường La bàn việc dân vận\n\nSáng 10/01/2019, Huyện ủy Mường La tổ chức hội nghị tổng kết công tác dân vận năm 2018 tại hội trường huyện.',
    )
    expect(report.publishedOn).toMatchObject({ date: '2019-01-10', inferred: true })
  })

  it('leaves null what nothing dates', () => {
    const report = read(
      'Tiếp dân ở Mường La\n\nTrong 6 tháng đầu năm, huyện Mường La đã đón bà con đến trình bày nhiều việc về đất đai, nước sạch và đường vào bản.',
    )
    expect(report).toMatchObject({ publishedOn: null, period: null, event: null })
  })
})

describe('a motto', () => {
  it('is the centre’s where the text names it as the author, be it only below the headline', () => {
    const { themes } = read(
      'Mường La triển khai Năm dân vận chính quyền 2018\n\n14/03/2018\n\nHội nghị quán triệt kế hoạch của Ban Thường vụ Huyện ủy Mường La về thực hiện “Năm dân vận chính quyền” 2018 do Ban Dân vận Trung ương phát động.',
    )
    expect(themes).toMatchObject([{ year: 2018, name: 'Năm dân vận chính quyền', jurisdiction: { level: 'national' } }])
  })

  it('is named without the year that opens its quotation', () => {
    const { themes } = read(
      'Chủ đề của năm được Ban Dân vận Trung ương xác định là “Năm 2022 - Hướng về cơ sở, đẩy mạnh thực hiện dân chủ ở cơ sở”.',
    )
    expect(themes).toMatchObject([{ year: 2022, name: 'Hướng về cơ sở, đẩy mạnh thực hiện dân chủ ở cơ sở' }])
  })

  it('may stand before the words that say what it is', () => {
    const { themes } = read(
      '“Gần dân, sát việc, rõ kết quả” là chủ đề mà Tỉnh ủy Hà Tĩnh chọn cho công tác dân vận năm 2022.',
    )
    expect(themes).toMatchObject([{ year: 2022, name: 'Gần dân, sát việc, rõ kết quả' }])
  })

  it('is of each year that the text counts for it', () => {
    const { themes } = read('Sau năm 2019 mở đầu, năm 2020 là năm thứ hai Tây Hồ thực hiện chủ đề “Vì Hồ Tây xanh”.')
    expect(themes.map(({ year }) => year)).toEqual([2019, 2020])
    const told = read(
      'Theo Ban Dân vận Trung ương, 2019 là năm thứ hai cả nước thực hiện “Năm dân vận chính quyền”, trọng tâm của hai năm 2018 - 2019.',
    )
    expect(told.themes.map(({ year }) => year)).toEqual([2018, 2019])
  })

  it('is of the year that begins, where the text says so', () => {
    const { themes } = read(
      'Năm 2017, tỉnh Trà Vinh tiếp 5.214 lượt người. Bước vào 2018, tỉnh hưởng ứng “Năm dân vận chính quyền” do Trung ương chọn.',
    )
    expect(themes).toMatchObject([{ year: 2018 }])
  })
})

describe('warnings', () => {
  it('name a title that the text does not bear out', () => {
    const report = read(
      'Xã Tân Lập tiếp 40 lượt\n\nTrong năm 2019, xã Tân Lập tiếp 45 lượt công dân đến phản ánh về đường sá, kênh mương và vệ sinh môi trường trong thôn.',
    )
    const [mismatch] = report.warnings.filter(warning => warning.code === 'title-mismatch')
    expect(mismatch).toMatchObject({ code: 'title-mismatch', evidence: { text: '40 lượt' } })
  })

  it('name a half-year told as a year', () => {
    const report = read(
      'Kết quả tiếp công dân năm 2019 ở Mường La\n\nTrong 6 tháng đầu năm 2019, huyện Mường La đón bà con đến trình bày nhiều việc về đất đai, nước sạch và đường vào bản.',
    )
    expect(report.warnings.map(warning => warning.code)).toContain('half-as-year')
  })
})

describe('a report whose numbers say whose they are', () => {
  const whose = (text: string) => read(text).jurisdiction

  it('is of who is said to have received and resolved so many, whatever else is named', () => {
    expect(
      whose(
        'Đơn thư quanh sân bay\n\nKhu tái định cư Lộc An - Bình Sơn sáng thứ bảy. Ông Hai vốn ở xã Suối Trầu.\n\nMười tháng đầu năm 2022, Long Thành tiếp 1.100 lượt công dân, thụ lý 180 vụ khiếu nại.\n\nHuyện Long Thành (Đồng Nai) nhận 1.900 đơn.',
      ),
    ).toMatchObject({ level: 'district', name: 'Long Thành' })
    expect(
      whose(
        'Báo cáo công tác dân nguyện tháng 9\n\nTrưởng Ban Dân nguyện báo cáo tại phiên họp sáng 11/10/2023.\n\nCử tri nhắc vụ cháy ở quận Thanh Xuân (Hà Nội).\n\nTrong tháng, công chức của Ban tiếp 47 lượt công dân, nhận 580 đơn.',
      ),
    ).toEqual({ level: 'ministry', name: 'Ban Dân nguyện' })
    expect(
      whose(
        'Báo Quảng Ngãi\n\nĐơn thư ở các huyện\n\nNửa đầu năm 2019, các cấp chính quyền trong tỉnh tiếp 2.300 lượt công dân. Đông nhất là huyện Bình Sơn với 410 lượt, kế đến TP. Quảng Ngãi 390 lượt.',
      ),
    ).toEqual({ level: 'province', province: '51' })
  })

  it('is of whoever “cơ quan này”, “huyện” and a body at its address mean; not of one of a level, nor of who is singled out', () => {
    expect(
      whose(
        'Số 1 Ngô Thì Nhậm: người đến thưa dần\n\nBà Hòe theo chuyến xe đêm từ Bình Thuận ra. Chuyện như bà, cán bộ Thanh tra Chính phủ gặp hằng ngày.\n\nCả năm 2018, cơ quan này đã tiếp 4.100 lượt.',
      ),
    ).toEqual({ level: 'ministry', name: 'Thanh tra Chính phủ' })
    expect(
      whose(
        'Nghe báo cáo của ngành tòa án\n\nỦy ban Tư pháp họp chiều 14-10-2021.\n\nPhòng tiếp công dân của Tòa án nhân dân tối cao ở 48 Lý Thường Kiệt và 43 Hai Bà Trưng đã tiếp 1.400 lượt người.',
      ),
    ).toEqual({ level: 'ministry', name: 'Tòa án nhân dân tối cao' })
    expect(
      whose(
        'Báo Sóc Trăng\n\nNghe tới nơi, gỡ tới chốn\n\nThứ hai, 29/10/2018\n\nTháng 6 bà Phol về dự buổi đối thoại ở xã Phú Tâm.\n\nPhó Chủ tịch UBND huyện Mỹ Tú cho hay, 9 tháng năm 2018 huyện tiếp 143 lượt công dân.',
      ),
    ).toMatchObject({ level: 'district', name: 'Mỹ Tú' })
    expect(
      whose(
        'Đà Nẵng lắng nghe\n\nThành phố Đà Nẵng mở 180 cuộc đối thoại trong năm 2020.\n\nQuận Liên Chiểu là nơi nóng nhất: quận tiếp 1.200 lượt công dân.',
      ),
    ).toEqual({ level: 'province', province: '48' })
  })

  it('is the nation’s that a headline counts, and nobody’s where two provinces are set side by side', () => {
    expect(
      whose(
        'Quý I: Cả nước 91.200 lượt công dân tới trụ sở tiếp dân\n\nHà Nội đứng đầu với 6.400 lượt công dân, sau đó là TP.HCM 5.900 lượt.',
      ),
    ).toEqual({ level: 'national' })
    expect(
      whose(
        'Hai bờ Vàm Cỏ\n\nLong An và Tiền Giang nằm kề nhau mà sổ tiếp dân không giống nhau.\n\n9 tháng đầu năm 2017, Long An tiếp 4.500 lượt công dân, trong khi Tiền Giang tiếp 3.000 lượt công dân.',
      ),
    ).toBeNull()
  })

  it('is of the lower office of a letterhead, of the province that a body of the centre looks into', () => {
    expect(
      whose(
        'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO\nVIỆN KIỂM SÁT NHÂN DÂN\nTỈNH PHÚ THỌ\n\nPhú Thọ, ngày 06 tháng 6 năm 2022\n\nBÁO CÁO\nCông tác tiếp công dân 6 tháng đầu năm 2022\n\nViện kiểm sát hai cấp tiếp 58 lượt công dân.',
      ),
    ).toEqual({ level: 'province', province: '25' })
    expect(
      whose(
        'Thanh tra Chính phủ đánh giá cao cách làm ở cơ sở\n\nSáng nay, 18/7/2023, đoàn công tác của Thanh tra Chính phủ đã tới làm việc với lãnh đạo tỉnh Gia Lai.\n\n6 tháng đầu năm, các cấp tiếp 1.600 lượt công dân.',
      ),
    ).toEqual({ level: 'province', province: '64' })
  })

  it('is a ministry’s beside the State’s motto, which names no commune', () => {
    const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    expect(
      whose(
        `BỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG          ${motto}\n\nHà Nội, ngày 24 tháng 6 năm 2016\n\nBÁO CÁO\nTình hình tiếp công dân 6 tháng đầu năm 2016\n\nSố lượt tiếp là 412 lượt.`,
      ),
    ).toEqual({ level: 'ministry', name: 'Bộ Tài nguyên và Môi trường' })
    expect(
      whose(
        `ỦY BAN NHÂN DÂN                      ${motto}\nHUYỆN HÒA VANG                            Độc lập - Tự do - Hạnh phúc\n\nHòa Vang, ngày 19 tháng 9 năm 2014\n\nBÁO CÁO\nKết quả tiếp công dân quý III năm 2014\n\nUBND huyện và 11 xã tiếp 184 lượt công dân.`,
      ),
    ).toMatchObject({ level: 'district', name: 'Hòa Vang' })
  })

  it('is of the province’s body that meets in a town, and of no site’s trail over the headline', () => {
    expect(
      normalize(
        'Tổng kết công tác dân vận năm 2018\n\nHôm qua (9/1/2019), tại TP. Huế, Công an tỉnh Thừa Thiên Huế tổ chức hội nghị tổng kết công tác dân vận năm 2018.',
        { id: 'town' },
      ).jurisdiction,
    ).toEqual({ level: 'province', province: '46' })
    const trail = normalize(
      'Trang tin Ban Dân vận Tỉnh ủy Trà Vinh » Tin Dân vận khéo\n\nHuyện Càng Long tổng kết phong trào "Dân vận khéo" năm 2017\n\nNgày 13 tháng 10 năm 2017, Ban Dân vận Huyện ủy Càng Long tổ chức hội nghị tổng kết phong trào thi đua “Dân vận khéo” năm 2017.',
      { id: 'trail' },
    )
    expect(trail.title).toBe('Huyện Càng Long tổng kết phong trào "Dân vận khéo" năm 2017')
    expect(trail.jurisdiction).toMatchObject({ level: 'district', name: 'Càng Long' })
  })

  it('is of no hall’s district and of no place in a bracket of many', () => {
    expect(
      whose(
        'Không để dân đi lại nhiều lần\n\nỞ TP Bạc Liêu, chiều qua (8/7/2020), Ban Dân vận Tỉnh ủy họp đánh giá nửa năm. Cơ quan nhà nước trong tỉnh tiếp 1.300 lượt công dân.',
      ),
    ).toEqual({ level: 'province', province: '95' })
    expect(
      whose(
        'Cổng thông tin điện tử thành phố Đà Nẵng\nTình hình tiếp công dân tháng 10/2025\nĐăng ngày 04-11-2025\n\nToàn thành phố tiếp 680 lượt công dân. Tại hai địa điểm của Trụ sở (Hải Châu, Tam Kỳ): 140 lượt công dân.',
      ),
    ).toEqual({ level: 'province', province: '48' })
  })
})

describe('a report that names its province in no word of its own', () => {
  it('takes no place in the name of a work for whose work it is, and the province that its districts lie in', () => {
    const report = read(
      'Tiếp dân 11 tháng\n\nTừ đầu năm đến hết tháng 11/2022, các cấp, ngành trong tỉnh tiếp 902 lượt công dân, chủ yếu phản ánh việc bồi thường của dự án cao tốc Đồng Đăng - Trà Lĩnh.\n\nĐã giải quyết 51/60 vụ việc khiếu nại, tố cáo thuộc thẩm quyền.',
    )
    expect(report.jurisdiction).toEqual({ level: 'province', province: '04' })
  })

  it('does not take the agencies of the province for those of the country', () => {
    const report = read(
      'Báo Bình Định\n\nQuý III: đơn thư giảm\n\n(BĐ) - Quý III/2022, các cơ quan hành chính nhà nước trong tỉnh tiếp 377 lượt công dân, nhận 640 đơn các loại, giải quyết 31/50 vụ khiếu nại thuộc thẩm quyền.',
    )
    expect(report.jurisdiction).not.toEqual({ level: 'national' })
  })
})

describe('what looks like something else', () => {
  it('takes the end of a year for no count of provinces', () => {
    const report = read(
      'Kết quả tiếp công dân quý II/2022 tỉnh Phú Yên\n\nThanh tra tỉnh tổng hợp kết quả tiếp công dân quý II năm 2022 trên địa bàn tỉnh: toàn tỉnh tiếp 815 lượt công dân.',
    )
    expect(report.jurisdiction).toEqual({ level: 'province', province: '54' })
  })

  it('takes no anniversary for the day of the occasion, and no surname out of "Từ Hà Nội"', () => {
    const honours = read(
      'Sóc Trăng biểu dương điển hình “Dân vận khéo”\n\n14/10/2020\n\nChào mừng 90 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2020), ngày 13/10, Tỉnh ủy Sóc Trăng tổ chức hội nghị biểu dương điển hình “Dân vận khéo”.',
    )
    expect(honours.event?.date).toBe('2020-10-13')
    const national = read(
      'Từ Hà Nội, Ban Dân vận Trung ương vừa tổ chức hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2020. Dự tại điểm cầu tỉnh Hà Nam có lãnh đạo Ban Dân vận Tỉnh ủy.',
    )
    expect(national.event).toMatchObject({ venueProvince: '01', bridgeProvinces: ['35'] })
  })

  it('takes a procedure done online for no conference held online', () => {
    const report = read(
      'Ngày 12/8/2021, UBND huyện Ea Kar, tỉnh Đắk Lắk tổ chức hội nghị triển khai công tác dân vận. Các đại biểu nêu nhiều hộ chưa làm được thủ tục trực tuyến.',
    )
    expect(report.event?.online).toBe(false)
  })

  it('knows the conference of a border guard as that of no level here, unless a committee holds it too', () => {
    const guard = read(
      'Ngày 14/10/2017, tại TP. Pleiku, Bộ Chỉ huy Bộ đội Biên phòng tỉnh Gia Lai tổ chức hội nghị biểu dương điển hình “Dân vận khéo”.',
    )
    expect(guard.jurisdiction).toBeNull()
  })

  it('takes no city for a person, and no office that acts for that of the person named next', () => {
    const { people } = normalize(
      'Dân vận Đồng Tháp\n\nDự hội nghị có ông Cao Văn Hưng, Phó Vụ trưởng Ban Dân vận Trung ương tại TP Hồ Chí Minh. Bí thư Tỉnh ủy đánh giá cao việc làm của ông Lê Văn Công.',
      { id: 'people' },
    )
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([
      ['Cao Văn Hưng', ['Phó Vụ trưởng Ban Dân vận Trung ương tại TP Hồ Chí Minh']],
      ['Lê Văn Công', []],
    ])
  })
})

describe('who wrote a report', () => {
  it('is the name below it, no office over it, heading in it or office held', () => {
    const report = read(
      'ỦY BAN NHÂN DÂN\nTỈNH VĨNH PHÚC\nSố: 98/BC-UBND\n\nVĩnh Phúc, ngày 17 tháng 6 năm 2016\n\nBÁO CÁO\nTình hình tiếp công dân 6 tháng đầu năm 2016\n\nI. TIẾP CÔNG DÂN\nToàn tỉnh tiếp 2.783 lượt công dân.\n\nV. ĐÁNH GIÁ CHUNG\nViệc tiếp công dân có tiến bộ.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐỗ Hoàng Khang',
    )
    expect(report.authors).toEqual(['Đỗ Hoàng Khang'])
  })
})

describe('people', () => {
  it('leaves offices behind a comma to the one that they lead to', () => {
    const { people } = normalize(
      'Hội nghị dân vận\n\nTrưởng Ban Dân vận Trung ương Trương Thị Mai, Ủy viên Bộ Chính trị, Phó Thủ tướng Thường trực Trương Hòa Bình đồng chủ trì hội nghị. Ông Lê Văn A, Bí thư Đoàn TNCS Hồ Chí Minh tỉnh, dự.',
      { id: 'offices' },
    )
    expect(people.map(({ name, roles }) => [name, roles])).toEqual([
      ['Trương Thị Mai', ['Trưởng Ban Dân vận Trung ương']],
      ['Trương Hòa Bình', ['Phó Thủ tướng Thường trực']],
      ['Lê Văn A', ['Bí thư Đoàn TNCS Hồ Chí Minh tỉnh']],
    ])
  })
  const people = (text: string) => read(text).people.map(({ name, roles }) => `${name}: ${roles.join('; ')}`)

  it('keep their offices to themselves before another is addressed', () => {
    expect(
      people(
        'Hội nghị\n\nÔng Nguyễn Thành Tín - Bí thư Tỉnh uỷ, Chủ tịch HĐND tỉnh và ông Nguyễn Thanh Ngân - Chủ tịch UBND tỉnh đồng chủ trì hội nghị dân vận của tỉnh sáng 24.11.',
      ),
    ).toEqual(['Nguyễn Thành Tín: Bí thư Tỉnh uỷ; Chủ tịch HĐND tỉnh', 'Nguyễn Thanh Ngân: Chủ tịch UBND tỉnh'])
  })

  it('are no places that open with a surname, and bear their own offices alone', () => {
    expect(
      people(
        'Ngày 25/8/2022, Thường trực Ủy ban MTTQ Việt Nam tỉnh Cao Bằng giám sát đối với Chủ tịch UBND huyện Hà Quảng. Ông Phan Văn Mạnh, Phó Bí thư Thường trực Huyện ủy đến dự. Bà Hứa Thị Lan, Bí thư Đảng ủy, Chủ tịch HĐND xã và Vy Ngọc Hải, Phó Bí thư Đảng ủy, chủ trì.',
      ),
    ).toEqual([
      'Phan Văn Mạnh: Phó Bí thư Thường trực Huyện ủy',
      'Hứa Thị Lan: Bí thư Đảng ủy; Chủ tịch HĐND xã',
      'Vy Ngọc Hải: Phó Bí thư Đảng ủy',
    ])
  })
})
