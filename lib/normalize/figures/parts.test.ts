import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

const parts = (text: string) => normalize(text, { id: 'parts' }).figures.map(({ value, part }) => `${value} ${part}`)

describe('the words of a part', () => {
  it('are none of all offices and places, nor of why a number fell', () => {
    expect(
      parts(
        'Năm 2013, các sở, ngành, địa phương trong tỉnh tiếp 6.318 lượt công dân. Năm 2014, khi các xã làm xong việc chia ruộng, con số rút xuống 4.805 lượt công dân.',
      ),
    ).toEqual(['6318 null', '4805 null'])
    expect(parts('Năm 2014, UBND tỉnh và các sở, ngành đã tiếp 2.345 lượt công dân.')).toEqual(['2345 null'])
    expect(
      parts('Năm 2014 lãnh đạo tỉnh tiếp 45 lượt; các huyện, thành phố tiếp 2.345 lượt; tổng cộng 2.390 lượt.'),
    ).toEqual(['45 lãnh đạo tỉnh', '2345 các huyện, thành phố', '2390 null'])
  })

  it('name the office that counted beside its whole province, but not in its own paper', () => {
    const told = 'Toàn tỉnh tiếp 1.200 lượt công dân. Công an tỉnh tiếp 80 lượt; Sở Xây dựng tiếp 30 lượt.'
    expect(parts(`UBND tỉnh Lai Châu báo cáo năm 2021\n\n${told}`)).toEqual([
      '1200 null',
      '80 công an tỉnh',
      '30 sở xây dựng',
    ])
    expect(
      parts(`Sở Xây dựng tỉnh Lai Châu báo cáo năm 2021\n\nSở Xây dựng tiếp 30 lượt, toàn tỉnh tiếp 1.200 lượt.`),
    ).toEqual(['30 null', '1200 null'])
  })

  it('stand in the heading over the lines, up to the next that is as wide', () => {
    const office = 'THANH TRA HUYỆN TÂN SƠN, TỈNH PHÚ THỌ\n\nBÁO CÁO công tác tiếp công dân 6 tháng đầu năm 2023\n\n'
    expect(
      parts(
        `${office}1. Kết quả tiếp công dân\n\n1.1. Tiếp công dân thường xuyên\n\n- Số lượt tiếp: 120 lượt; số người: 135 người.\n\n1.2. Tiếp công dân định kỳ của thủ trưởng\n\na) Thủ trưởng tiếp\n\n- Số lượt tiếp: 30 lượt;\n\nb) Ủy quyền tiếp\n\n- Số lượt tiếp: 5 lượt.\n\n2. Tổng số: tiếp 155 lượt.`,
      ),
    ).toEqual([
      '120 tiếp công dân thường xuyên',
      '135 tiếp công dân thường xuyên',
      '30 thủ trưởng',
      '5 ủy quyền tiếp',
      '155 null',
    ])
    expect(
      parts(
        `${office}1. Cấp huyện\n\n- Tiếp 40 lượt công dân, nhận 30 đơn.\n\n2. Cấp xã\n\n- Tiếp 90 lượt công dân.\n\n3. Tính chung, tiếp 130 lượt công dân.`,
      ),
    ).toEqual(['40 cấp huyện', '30 cấp huyện', '90 cấp xã', '130 null'])
  })

  it('are not the office of the person who says it', () => {
    expect(
      parts(
        'Theo Trưởng Ban Tiếp công dân tỉnh Trần Văn An, cả năm 2021 tỉnh tiếp 1.870 lượt công dân, 12 đoàn đông người.',
      ),
    ).toEqual(['1870 null', '12 null'])
  })

  it('are not the kind that the indicator says', () => {
    expect(
      parts(
        'Quý III nhận 6 đơn: 1 đơn khiếu nại, 5 đơn kiến nghị. Chín tháng năm 2021 nhận 19 đơn, trong đó 2 đơn khiếu nại, 17 đơn kiến nghị, phản ánh.',
      ),
    ).toEqual(['6 null', '1 null', '5 null', '19 null', '2 null', '17 null'])
  })

  it('tell what is new from what was carried over', () => {
    expect(parts('Tháng 9/2019 có 74 đơn mới, cộng 31 đơn tháng trước gối sang.')).toEqual([
      '74 mới',
      '31 tháng trước gối sang',
    ])
  })

  it('are none of a level that a sum was raised to, or of levels added up', () => {
    expect(
      parts(
        'Tỉnh đăng ký 56 mô hình “Dân vận khéo”, nâng tổng số lên 412 mô hình.\n\nCộng cả tuyến huyện, xã thì tiếp 4.230 lượt.',
      ),
    ).toEqual(['56 null', '412 null', '4230 null'])
  })

  it('are not who says it', () => {
    expect(parts('Theo Ban Tiếp công dân tỉnh, ba tháng đầu năm 2015 có 412 lượt công dân tới trình bày.')).toEqual([
      '412 null',
    ])
  })

  it('name who it is, without what they did', () => {
    expect(
      parts(
        'Tháng 10/2022, toàn tỉnh đã tiếp 187 lượt công dân; Ban Tiếp công dân tỉnh tiếp 42 lượt, cấp huyện 97 lượt, cấp xã 48 lượt.',
      ),
    ).toEqual(['187 null', '42 ban tiếp công dân tỉnh', '97 cấp huyện', '48 cấp xã'])
  })

  it('are what petitions are about, one kind beside the other', () => {
    expect(parts('Năm 2018 nhận 117 đơn. Về lĩnh vực, 71 đơn về đất đai, 28 đơn về tư pháp.')).toEqual([
      '117 null',
      '71 lĩnh vực',
      '28 về tư pháp',
    ])
  })

  it('are none of a number that tells in full what was rounded before', () => {
    expect(
      parts(
        'Năm 2024, cả nước tiếp hơn 187.000 lượt người.\n\nCụ thể, các bộ, ngành, địa phương đã tiếp 187.346 lượt người.',
      ),
    ).toEqual(['187346 null'])
  })

  it('begin behind the clause before them', () => {
    expect(
      parts('Năm 2014, toàn tỉnh tiếp 417 lượt công dân; cụ thể: Trụ sở của tỉnh 117 lượt, các huyện 300 lượt.'),
    ).toEqual(['417 null', '117 trụ sở của tỉnh', '300 các huyện'])
  })

  it('are those behind a number that stands first in its clause', () => {
    expect(
      parts(
        'Quảng Trị có 1.132 mô hình “Dân vận khéo”, gồm 512 mô hình lĩnh vực kinh tế, 402 mô hình văn hóa - xã hội, 218 mô hình xây dựng hệ thống chính trị.',
      ),
    ).toEqual(['1132 null', '512 lĩnh vực kinh tế', '402 văn hóa - xã hội', '218 xây dựng hệ thống chính trị'])
  })

  it('are the same for visits and the people in them', () => {
    expect(parts('Quý I/2021 tiếp 143 lượt/156 người, trong đó:\n+ Tiếp thường xuyên: 98 lượt/109 người.')).toEqual([
      '143 null',
      '156 null',
      '98 thường xuyên',
      '109 thường xuyên',
    ])
  })

  it('stand before the sessions in which people were received', () => {
    expect(
      parts('Năm 2019, Chủ tịch UBND tỉnh tiếp 11 kỳ với 43 lượt người; toàn tỉnh tiếp 2.665 lượt công dân.'),
    ).toEqual(['43 chủ tịch ubnd tỉnh', '2665 null'])
  })

  it('are new petitions and those of the year before', () => {
    expect(parts('Năm 2019, tỉnh nhận mới 512 đơn, cộng với 33 đơn năm trước để lại, tổng cộng 545 đơn.')).toEqual([
      '512 nhận mới',
      '33 năm trước để lại',
      '545 null',
    ])
  })

  it('are none for the people in a total of visits', () => {
    expect(parts('Tháng 7/2020, tiếp 412 lượt (430 người). 7 tháng đầu năm: 2.910 lượt (3.102 người).')).toEqual([
      '412 null',
      '430 null',
      '2910 null',
      '3102 null',
    ])
  })

  it('are whose the models are', () => {
    expect(
      parts('Năm 2020, thị trấn có 61 mô hình “Dân vận khéo”: 32/53 mô hình tập thể và 12 mô hình cá nhân.'),
    ).toEqual(['61 null', '32 tập thể', '53 tập thể', '12 cá nhân'])
  })

  it('are none for one of several provinces that a report is of', () => {
    expect(
      parts(
        'Giao ban dân vận bốn tỉnh\n\nQuý I/2019, bốn tỉnh Vĩnh Long, Trà Vinh, Bến Tre, Tiền Giang xây dựng 412 mô hình dân vận khéo. Trong đó Bến Tre 120 mô hình, Trà Vinh 98 mô hình.',
      ),
    ).toEqual(['412 null', '120 null', '98 null'])
  })

  it('are those of numbers that make the one told before them, and of no other time', () => {
    expect(
      parts(
        'Năm 2022, UBND huyện và 11 xã, thị trấn tiếp 276 lượt công dân, bớt 43 lượt so với năm trước; huyện tiếp 98 lượt, các xã, thị trấn tiếp 178 lượt.',
      ),
    ).toEqual(['276 null', '98 huyện', '178 các xã, thị trấn'])
    expect(
      parts('Năm 2022, các cấp tổ chức 214 cuộc đối thoại. Theo cấp thì tỉnh 4 cuộc, huyện 31 cuộc, xã 179 cuộc.'),
    ).toEqual(['214 null', '4 tỉnh', '31 huyện', '179 xã'])
    expect(
      parts('Quý III/2025 tiếp 1.113 lượt công dân. Tháng 7 chỉ có 402 lượt; tháng 8 có 711 lượt.').slice(1),
    ).toEqual(['402 null', '711 null'])
  })

  it('are none where an office is told with all of its units, or a hall with a comma', () => {
    expect(parts('Năm 2022, thị xã và 16 xã, phường đã tiếp 9.640 lượt công dân.')).toEqual(['9640 null'])
    expect(parts('Năm 2022 có 106 lượt người tới trụ sở, còn năm 2021 là 118 lượt.')).toEqual(['106 null', '118 null'])
  })

  it('are named by the place that opens a clause of a central body, unless both stand together', () => {
    const { figures, warnings } = normalize(
      'Trụ sở Tiếp công dân Trung ương tháng 5\n\n12/06/2018\n\nTháng 5/2018, Trụ sở Tiếp công dân Trung ương tại Hà Nội và TP Hồ Chí Minh tiếp 1.200 lượt công dân. Tại Hà Nội: 900 lượt công dân; tại TP Hồ Chí Minh: 300 lượt.',
      { id: 'places' },
    )
    expect(figures.map(({ value, part }) => [value, part])).toEqual([
      [1200, null],
      [900, 'hà nội'],
      [300, 'tp hồ chí minh'],
    ])
    expect(warnings).toEqual([])
  })

  it('are none of another time’s whole: a line of its own year, a bracket behind "gấp rưỡi năm …", "bằng …% cùng kỳ"', () => {
    expect(
      parts('- Năm 2017: tiếp 2.406 lượt công dân;\n- Năm 2018: tiếp 2.357 lượt;\n- Năm 2019: tiếp 2.190 lượt.'),
    ).toEqual(['2406 null', '2357 null', '2190 null'])
    expect(parts('Toàn tỉnh năm 2022 mở 300 cuộc đối thoại, gấp rưỡi năm 2021 (200 cuộc).')).toEqual([
      '300 null',
      '200 null',
    ])
    expect(parts('Các cấp tiếp 400 lượt người, bằng 80% cùng kỳ năm 2014 (500 lượt người).')).toEqual([
      '400 null',
      '500 null',
    ])
  })

  it('are what stands behind or before the number, where nothing else says what they are', () => {
    expect(
      parts('Toàn tỉnh đăng ký 1.064 mô hình “Dân vận khéo”, trong đó 318 mô hình ở vùng đồng bào Khmer.'),
    ).toEqual(['1064 null', '318 ở vùng đồng bào khmer'])
    expect(
      parts(
        'Năm 2018 tiếp 900 lượt/1.100 người. Cụ thể: Trụ sở tỉnh 300 lượt, với 420 người; cấp huyện 600 lượt với 680 người.',
      ),
    ).toEqual(['900 null', '1100 null', '300 trụ sở tỉnh', '420 trụ sở tỉnh', '600 cấp huyện', '680 cấp huyện'])
  })

  it('are none of an office or a level that is told with the others, or for all of them', () => {
    const title = 'Công tác dân vận huyện Cư Jút năm 2022\n\n'
    expect(
      parts(`${title}UBND huyện và các xã, thị trấn tiếp 94 lượt/112 công dân (huyện 37 lượt, xã 57 lượt).`),
    ).toEqual(['94 null', '112 null', '37 huyện', '57 xã'])
    expect(parts(`${title}Khiếu nại thuộc thẩm quyền của Chủ tịch UBND huyện: 22 vụ; đã giải quyết 15 vụ.`)).toEqual([
      '22 null',
      '15 null',
    ])
    for (const who of [
      '124 xã, phường cùng các sở, ngành của tỉnh',
      'Ban Tiếp công dân tỉnh và UBND các xã, phường',
      'Từ tỉnh đến 95 xã, phường, cán bộ',
      'Cả ba cấp, từ Trụ sở Tiếp công dân tỉnh xuống Ban tiếp công dân huyện,',
      'Tính chung các huyện, thành phố, tỉnh',
      'Phòng tiếp dân của Sở',
    ])
      expect(parts(`Công tác dân vận tỉnh Gia Lai năm 2022\n\n${who} tiếp 900 lượt công dân.`)).toEqual(['900 null'])
  })

  it('are leaders, of however many levels, and what they received in sessions and days', () => {
    expect(parts('Năm 2022, bí thư, chủ tịch các cấp ở tỉnh Gia Lai đã tiếp 900 lượt dân.')).toEqual(['900 bí thư'])
    expect(parts('Bí thư cấp ủy, chủ tịch UBND 22 địa phương tiếp 900 lượt công dân.')).toEqual(['900 bí thư cấp ủy'])
    expect(parts('Năm 2022, Chủ tịch UBND tỉnh trực tiếp tiếp 12 kỳ, 47 lượt công dân.')).toEqual([
      '47 chủ tịch ubnd tỉnh',
    ])
    expect(
      parts('Ở cấp huyện, chủ tịch trực tiếp 9.241 ngày (88%), ủy quyền 1.004 ngày (12%), tiếp 900 lượt công dân.'),
    ).toEqual(['900 cấp huyện'])
  })

  it('are none that only name a time', () => {
    expect(
      parts('Năm 2022 toàn tỉnh tiếp 900 lượt công dân, trong đó: năm 2020 tiếp 700 lượt; năm 2021 tiếp 800 lượt.'),
    ).toEqual(['900 null', '700 null', '800 null'])
  })

  it('are of models among those told before, but not of those recognised', () => {
    const title = 'Dân vận khéo tỉnh Sơn La năm 2022\n\n'
    expect(
      parts(`${title}Tỉnh đăng ký 1.912 mô hình “Dân vận khéo”, công nhận 1.500 mô hình; 300 mô hình ở xã biên giới.`),
    ).toEqual(['1912 null', '1500 null', '300 ở xã biên giới'])
  })

  it('are labels of numbers in a row under a total that they do not exceed', () => {
    expect(
      parts(
        'Năm 2019 có 511 lượt công dân đến khiếu nại. Họ nói về đất đai 287 lượt; bồi thường 41 lượt; nhà cửa 05 lượt.',
      ),
    ).toEqual(['511 null', '287 họ nói về đất đai', '41 bồi thường', '5 nhà cửa'])
  })

  it('are branches, levels in a row, and of those told right before', () => {
    expect(parts('Quý III/2025, cơ sở 1 tiếp 318 lượt công dân, cơ sở 2 tiếp 296 lượt.')).toEqual([
      '318 cơ sở 1',
      '296 cơ sở 2',
    ])
    expect(parts('Năm 2021, khiếu nại thuộc thẩm quyền giải quyết: tỉnh 15 vụ, huyện 62 vụ, xã 8 vụ.')).toEqual([
      '15 tỉnh',
      '62 huyện',
      '8 xã',
    ])
    expect(
      parts(
        'Năm 2021 tiếp 600 lượt với 540 vụ việc. Trong 540 vụ việc được trình bày thì 471 vụ việc dính tới đất.',
      ).at(-1),
    ).toMatch(/^471 (?!null)/)
  })

  it('are bare numbers with a label each that add up to the one before, by field, level or age', () => {
    expect(
      parts('Năm 2021, tỉnh có 540 mô hình “Dân vận khéo”: kinh tế 210 mô hình, văn hóa - xã hội 180, an ninh 150.'),
    ).toEqual(['540 null', '210 kinh tế', '180 văn hóa - xã hội', '150 an ninh'])
    expect(parts('Năm 2021 mở 120 cuộc đối thoại với nhân dân (cấp tỉnh 2, cấp huyện 30, cấp xã 88).')).toEqual([
      '120 null',
      '2 cấp tỉnh',
      '30 cấp huyện',
      '88 cấp xã',
    ])
    expect(
      parts(
        'Năm 2021, khiếu nại thuộc thẩm quyền 318 vụ việc (kỳ trước chuyển sang 41 vụ, phát sinh trong năm 277 vụ).',
      ),
    ).toEqual(['318 null', '41 kỳ trước chuyển sang', '277 phát sinh trong năm'])
    expect(parts('Năm 2021 tiếp 300 lượt với 241 vụ việc (cũ 38, mới 203).')).toEqual([
      '300 null',
      '241 null',
      '38 cũ',
      '203 mới',
    ])
    expect(parts('Năm 2021, tỉnh có 540 mô hình “Dân vận khéo”; kinh tế 210, văn hóa 180, an ninh 151.')).toEqual([
      '540 null',
    ])
  })

  it('are none that name a body whose own the number is, a year, or how far models came', () => {
    expect(
      parts(
        'Quý I/2024, cơ quan hành chính cả nước tiếp 90.000 lượt công dân, trong đó bộ, ngành thì Bộ Tư pháp tiếp 214 lượt công dân.',
      ),
    ).toEqual(['90000 null', '214 null'])
    expect(
      parts('Năm 2021, toàn tỉnh xây dựng 2.100 mô hình “Dân vận khéo”, trong số đó được công nhận 1.340 mô hình.'),
    ).toEqual(['2100 null', '1340 null'])
  })

  it('are the label of a table’s row for all that it counts', () => {
    expect(
      parts(
        'Kết quả tiếp công dân năm 2019\n\n| Hình thức tiếp | Số lượt | Số người |\n| Tiếp thường xuyên | 2.383 lượt | 1.855 người |\n| Tiếp định kỳ của lãnh đạo | 1.555 lượt | 1.237 người |\n| Cộng | 3.938 lượt | 3.092 người |',
      ),
    ).toEqual([
      '2383 tiếp thường xuyên',
      '1855 tiếp thường xuyên',
      '1555 định kỳ của lãnh đạo',
      '1237 định kỳ của lãnh đạo',
      '3938 null',
      '3092 null',
    ])
  })

  it('stand behind the words that open a list, whatever is said of the whole before them', () => {
    expect(
      parts(
        'Năm 2023, toàn tỉnh mở 264 cuộc đối thoại giữa người đứng đầu cấp ủy với nhân dân, trong đó cấp tỉnh 14 cuộc, cấp xã 250 cuộc.',
      ),
    ).toEqual(['264 null', '14 cấp tỉnh', '250 cấp xã'])
    expect(
      parts('Tỉnh tiếp 900 lượt công dân; thị xã Thái Hòa chỉ có 10 xã, phường nhưng cũng tiếp 41 lượt công dân.'),
    ).toEqual(['900 null', '41 null'])
  })

  it('tell a list of its own from the whole', () => {
    expect(parts('Thanh tra Chính phủ sơ kết nửa năm 2025: 203/226 vụ khiếu kiện vượt cấp cơ bản xong')).toEqual([
      '203 vượt cấp',
      '226 vượt cấp',
    ])
  })

  it('are those of numbers that a later one sums up, each by its own words', () => {
    expect(
      parts(
        'Kết quả tiếp công dân tháng 02/2020 của Bộ Tài chính\n\nTháng 02/2020, cơ quan Bộ tiếp 09 lượt, Tổng cục Thuế tiếp 21 lượt, Tổng cục Hải quan tiếp 04 lượt; tổng số 34 lượt/39 người.',
      ),
    ).toEqual(['9 cơ quan bộ', '21 tổng cục thuế', '4 tổng cục hải quan', '34 null', '39 null'])
  })

  it('are the places that delegations to a body of the centre came from', () => {
    expect(
      parts(
        'Bộ Xây dựng trong năm 2023 đã tiếp 312 lượt công dân; Bà Rịa - Vũng Tàu có 6 đoàn đông người, Đồng Nai có 4 đoàn.',
      ),
    ).toEqual(['312 null', '6 bà rịa - vũng tàu', '4 đồng nai'])
  })

  it('are no level that a body of two levels bears', () => {
    expect(parts('Viện kiểm sát nhân dân hai cấp tỉnh Quảng Bình năm 2020 tiếp 214 lượt công dân.')).toEqual([
      '214 null',
    ])
  })

  it('are a line’s label, behind the sessions that it counts too; what cases were about is none of them', () => {
    expect(
      parts(
        'Kết quả tiếp công dân huyện Đức Thọ năm 2022\n\n- Tổng số lượt: 436 lượt với 450 người.\n+ Lãnh đạo UBND huyện tiếp định kỳ: 24 kỳ, 38 lượt, 45 người.\n+ UBND các xã: 398 lượt, 405 người.\nb) Nội dung: đất đai 291 vụ (72,4%), chính sách 66 vụ, khác 45 vụ.',
      ),
    ).toEqual([
      '436 null',
      '450 null',
      '38 lãnh đạo ubnd huyện tiếp định kỳ',
      '45 lãnh đạo ubnd huyện tiếp định kỳ',
      '398 ubnd các xã',
      '405 ubnd các xã',
    ])
  })

  it('are what leaders received in all, what a sentence opens as a part, and a list that was named before', () => {
    expect(
      parts('Năm 2019, Bộ Y tế tiếp 176 lượt công dân. Chín tháng, lãnh đạo Bộ đã tiếp tổng số 57 lượt công dân.'),
    ).toEqual(['176 null', '57 lãnh đạo bộ'])
    expect(
      parts(
        'Năm 2019, tỉnh Cà Mau tiếp 988 lượt công dân. Phần của các cơ quan phối hợp là 169 lượt với 233 người; 05 lượt đoàn đông người; nhận 257 đơn.',
      ),
    ).toEqual([
      '988 null',
      '169 các cơ quan phối hợp',
      '233 các cơ quan phối hợp',
      '5 các cơ quan phối hợp',
      '257 các cơ quan phối hợp',
    ])
    expect(
      parts(
        'Năm 2025, cả nước giải quyết 18.108 vụ việc khiếu nại, tố cáo. Thủ tướng lập tổ xử lý 226 vụ việc khiếu nại, tố cáo phức tạp, kéo dài. Đến nay đã giải quyết xong 203/226 vụ việc.',
      ),
    ).toEqual(['18108 null', '203 phức tạp', '226 phức tạp'])
  })

  it('hide no total: of all leaders in every way, of what came to an office, of what parts behind come to', () => {
    expect(
      parts(
        '6 tháng đầu năm 2023, lãnh đạo UBND tỉnh cùng thủ trưởng các cấp, các ngành đã tiếp công dân thường xuyên và định kỳ 1.396 lượt với 1.058 người.',
      ),
    ).toEqual(['1396 null', '1058 null'])
    expect(parts('Năm 2016, số đơn gửi đến Lãnh đạo Quốc hội, các cơ quan của Quốc hội là 33.652 đơn.')).toEqual([
      '33652 null',
    ])
    expect(
      parts('Qua 16 đợt tiếp định kỳ hằng tháng, Thường trực HĐND tỉnh đã tiếp 264 lượt công dân trong năm 2022.'),
    ).toEqual(['264 null'])
    expect(
      parts(
        'Tiếp dân ở Đắk Glong năm 2018\n\nTrong năm, Ban Tiếp công dân huyện Đắk Glong tiếp 191 lượt, trong đó tiếp thường xuyên 177 lượt; lãnh đạo UBND huyện tiếp định kỳ 14 lượt.',
      ),
    ).toEqual(['191 null', '177 thường xuyên', '14 lãnh đạo ubnd huyện tiếp định kỳ'])
    expect(
      parts('Năm 2025, các xã, phường, đảng ủy trực thuộc tỉnh Thanh Hóa đăng ký 4.216 mô hình “Dân vận khéo”.'),
    ).toEqual(['4216 null'])
  })

  it('go on with the office that received, and with the cases of a list', () => {
    expect(
      parts(
        'Tháng 5/2020, toàn tỉnh tiếp 97 lượt công dân. Bộ phận thường trực tại Trụ sở Tiếp công dân tỉnh tiếp 17 lượt, nhận 64 đơn.',
      ),
    ).toEqual(['97 null', '17 trụ sở tiếp công dân tỉnh', '64 trụ sở tiếp công dân tỉnh'])
    expect(
      parts(
        'Năm 2025, cả nước giải quyết 18.108 vụ việc khiếu nại, tố cáo, đạt 82,1%. Thủ tướng lập tổ xử lý 226 vụ việc khiếu nại, tố cáo phức tạp, kéo dài. Đến nay đã giải quyết xong 203/226 vụ việc (đạt 89,9%).',
      ).slice(1),
    ).toEqual(['82.1 null', '203 phức tạp', '226 phức tạp', '89.9 phức tạp'])
  })

  it('are those that come to the one before them, and what a headline rounds is no other number', () => {
    expect(
      parts(
        'Bảo hiểm xã hội Việt Nam: 9 tháng tiếp 21.000 lượt\n\n08/10/2022\n\n9 tháng năm 2022, toàn ngành BHXH tiếp 21.304 lượt công dân; BHXH Việt Nam tiếp 214 lượt, các đơn vị ở địa phương tiếp 21.090 lượt.',
      ),
    ).toEqual(['21304 null', '214 bhxh việt nam', '21090 các đơn vị ở địa phương'])
  })

  it('are the ways of a row of dialogues, each said behind its number', () => {
    expect(
      parts(
        'Năm 2022, các cấp tổ chức 412 cuộc đối thoại định kỳ, 57 cuộc đối thoại đột xuất với nhân dân; tiếp 74 lượt công dân; hòa giải 34/37 vụ.',
      ),
    ).toEqual(['412 định kỳ', '57 đột xuất', '74 null'])
  })

  it('are all of a row that only the last names', () => {
    expect(
      parts('Năm 2022, cấp tỉnh tổ chức 5 cuộc, cấp huyện 96 cuộc, cấp xã 1.012 cuộc đối thoại với nhân dân.'),
    ).toEqual(['5 cấp tỉnh', '96 cấp huyện', '1012 cấp xã'])
    expect(parts('Năm 2022, tỉnh mở 5 cuộc thanh tra, 96 cuộc đối thoại với nhân dân.')).toEqual(['96 null'])
  })

  it('are what was done of it, the people of a part’s visits, and both numbers of a pair', () => {
    expect(
      parts('Qua giải quyết khiếu nại, kiến nghị thu hồi cho Nhà nước 1 tỷ đồng. Trong đó đã thu hồi 328 triệu đồng.'),
    ).toEqual(['1000000000 null', '328000000 trong đó đã'])
    expect(parts('Năm 2022, tỉnh tiếp 739 lượt. Lãnh đạo UBND tỉnh tiếp 176 lượt (có 148 người).').slice(1)).toEqual([
      '176 lãnh đạo ubnd tỉnh',
      '148 lãnh đạo ubnd tỉnh',
    ])
    expect(
      parts('Năm 2022, tỉnh tiếp 259 lượt công dân/316 người. Trong đó, tiếp thường xuyên 161/201 người.').slice(2),
    ).toEqual(['161 thường xuyên', '201 thường xuyên'])
  })

  it('are the fields of a row, and what leaders received, however often they did', () => {
    expect(
      parts(
        'Năm 2022, tỉnh nhận 141 đơn đủ điều kiện, lĩnh vực đất đai có 93 đơn, môi trường 42 đơn, khoáng sản 6 đơn.',
      ),
    ).toEqual(['141 null', '93 lĩnh vực đất đai', '42 môi trường', '6 khoáng sản'])
    expect(
      parts(
        'Năm 2022, cả nước tiếp 2.615 lượt. Chủ tịch UBND cấp tỉnh thực hiện tiếp công dân đạt 99% số ngày tiếp theo quy định với 350 lượt công dân.',
      )[1],
    ).toContain('350 chủ tịch ubnd cấp tỉnh')
  })

  it('are those carried over, said before the number or behind it', () => {
    expect(
      parts(
        'Năm 2022, kỳ trước chuyển sang 442 đơn, trong kỳ tiếp nhận 1.621 đơn. Thụ lý 23 vụ việc khiếu nại (20 vụ việc từ kỳ trước chuyển sang). Tổng số tiếp nhận 258 đơn, gồm đơn cũ chuyển sang 34 đơn, đơn mới tiếp nhận 224 đơn.',
      ),
    ).toEqual([
      '442 kỳ trước chuyển sang',
      '1621 null',
      '23 null',
      '20 từ kỳ trước chuyển sang',
      '258 null',
      '34 đơn cũ chuyển sang',
      '224 trong đó',
    ])
    expect(parts('Năm 2022, 153 vụ việc khiếu nại, tố cáo phức tạp, kéo dài được giải quyết dứt điểm.')).toEqual([
      '153 phức tạp',
    ])
  })

  it('are not those who were asked to come', () => {
    expect(parts('Năm 2022, Trụ sở đã mời lãnh đạo huyện ra đối thoại với nhân dân tại chỗ 04 cuộc.')).toEqual([
      '4 null',
    ])
  })

  it('are the rows over a total, whose unit the line over the table says', () => {
    expect(
      parts(
        'Công tác dân vận xã Vinh Hà năm 2022\n\nBảng: Mô hình “Dân vận khéo” của xã năm 2022\nĐơn vị | Đăng ký | Được công nhận\nMặt trận, đoàn thể | 04 | 03\nCác thôn | 07 | 05\nTổng | 11 | 08',
      ),
    ).toEqual(['4 mặt trận, đoàn thể', '3 mặt trận, đoàn thể', '7 các thôn', '5 các thôn', '11 null', '8 null'])
    const byYear = normalize(
      'Hai năm đối thoại ở Nghệ An\n\nSau hai năm 2022 - 2023, toàn tỉnh Nghệ An đã tổ chức 1.146 cuộc đối thoại với Nhân dân.\n\nSố cuộc đối thoại các năm 2022 - 2023\nNăm | Cấp tỉnh | Cấp huyện | Tổng\n2022 | 3 | 550 | 553\n2023 | 4 | 589 | 593',
      { id: 'years' },
    )
    expect(byYear.figures.map(({ value, period, part }) => `${value} ${period?.start.slice(0, 4)} ${part}`)).toEqual([
      '1146 2022 null',
      '553 2022 null',
      '3 2022 cấp tỉnh',
      '550 2022 cấp huyện',
      '593 2023 null',
      '4 2023 cấp tỉnh',
      '589 2023 cấp huyện',
    ])
  })
})
