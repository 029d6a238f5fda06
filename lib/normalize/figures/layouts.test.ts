import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

/**
 * Lists and tables as offices lay them out, each with all the totals that it tells: "indicator value", `>` over, `<`
 * under, `~` about. Parts are left out: they are told beside a total, never instead of it.
 */
const LAYOUTS: readonly (readonly [text: string, tells: string])[] = [
  [
    'Giải quyết khiếu nại, tố cáo năm 2021\n\nĐơn vị\tKhiếu nại\tTố cáo\nThuộc thẩm quyền\tĐã giải quyết\tThuộc thẩm quyền\tĐã giải quyết\nHuyện Vũ Thư\t20\t18\t3\t3\nHuyện Tiền Hải\t31\t25\t4\t2',
    'complaints_resolved 18; complaints_resolved 25; complaints_under_jurisdiction 20; complaints_under_jurisdiction 31; denunciations_resolved 2; denunciations_resolved 3; denunciations_under_jurisdiction 3; denunciations_under_jurisdiction 4',
  ],
  [
    'Giải quyết khiếu nại, tố cáo năm 2021\n\nĐơn vị | Khiếu nại | | Tố cáo |\n | Thuộc thẩm quyền | Đã giải quyết | Thuộc thẩm quyền | Đã giải quyết\nHuyện Vũ Thư | 20 | 18 | 3 | 3\nHuyện Tiền Hải | 31 | 25 | 4 | 2',
    'complaints_resolved 18; complaints_resolved 25; complaints_under_jurisdiction 20; complaints_under_jurisdiction 31; denunciations_resolved 2; denunciations_resolved 3; denunciations_under_jurisdiction 3; denunciations_under_jurisdiction 4',
  ],
  [
    'Kết quả tiếp công dân năm 2022\n\nNội dung\nNăm 2022\nNăm 2021\nLượt tiếp công dân\n7.214\n6.480\nĐoàn đông người\n33\n29\nĐơn tiếp nhận\n8.560\n8.117',
    'citizen_receptions 6480; citizen_receptions 7214; group_delegations 29; group_delegations 33; petitions_received 8117; petitions_received 8560',
  ],
  [
    'Số liệu 9 tháng đầu năm 2024 của tỉnh:\n\nTT\tĐơn vị\tSố lượt tiếp công dân\tSố đơn tiếp nhận\n1\tTam Đường\t84\t67\n2\tPhong Thổ\t71\t58\n\tToàn tỉnh\t155\t125',
    'citizen_receptions 155; citizen_receptions 71; citizen_receptions 84; petitions_received 125; petitions_received 58; petitions_received 67',
  ],
  [
    'Kết quả giải quyết khiếu nại, tố cáo:\n\nChỉ tiêu | Thuộc thẩm quyền | Đã giải quyết | Tỷ lệ\nKhiếu nại | 140 vụ việc | 119 vụ việc | 85%\nTố cáo | 60 vụ việc | 51 vụ việc | 85%',
    'complaints_resolution_rate 85; complaints_resolved 119; complaints_under_jurisdiction 140; denunciations_resolution_rate 85; denunciations_resolved 51; denunciations_under_jurisdiction 60',
  ],
  [
    'Kết quả:\n- Tổng số đơn tiếp nhận: 410\n+ Khiếu nại: 90\n+ Tố cáo: 30\n+ Kiến nghị, phản ánh: 290',
    'complaint_petitions 90; denunciation_petitions 30; feedback_petitions 290; petitions_received 410',
  ],
  [
    'Kết quả:\n• Số đơn nhận được: 410 đơn (khiếu nại 90, tố cáo 30, kiến nghị, phản ánh 290)\n• Số vụ việc thuộc thẩm quyền: 25; đã giải quyết 22 (88%)',
    'cases_resolved 22; cases_under_jurisdiction 25; complaint_petitions 90; denunciation_petitions 30; feedback_petitions 290; petitions_received 410; resolution_rate 88',
  ],
  [
    'TT | Nội dung | Đơn vị tính | Năm 2021 | Năm 2022\n1 | Số lượt tiếp công dân | lượt | 512 | 630\n2 | Số đoàn đông người | đoàn | 5 | 8\n3 | Số đơn tiếp nhận | đơn | 410 | 395',
    'citizen_receptions 512; citizen_receptions 630; group_delegations 5; group_delegations 8; petitions_received 395; petitions_received 410',
  ],
  [
    'Nội dung\tNăm 2021\tNăm 2022\nSố lượt tiếp công dân\t512\t630\nSố đơn tiếp nhận\t410\t395',
    'citizen_receptions 512; citizen_receptions 630; petitions_received 395; petitions_received 410',
  ],
  [
    'Chỉ tiêu                         Năm 2021      Năm 2022\nSố lượt tiếp công dân            512           630\nSố đơn khiếu nại                 90            81',
    'citizen_receptions 512; citizen_receptions 630; complaint_petitions 81; complaint_petitions 90',
  ],
  ['| Đơn vị | Số lượt tiếp | Số đơn |\n| Tổng số | 512 | 410 |', 'citizen_receptions 512; petitions_received 410'],
  [
    '1. Tiếp công dân: Tổng số 512 lượt, 630 người, 410 vụ việc.\n2. Đơn thư: Tiếp nhận 395 đơn; đủ điều kiện xử lý 301 đơn.\n3. Giải quyết: 22/25 vụ việc khiếu nại, 5/5 vụ việc tố cáo.',
    'citizen_receptions 512; citizens_received 630; complaints_resolved 22; complaints_under_jurisdiction 25; denunciations_resolved 5; denunciations_under_jurisdiction 5; petitions_eligible 301; petitions_received 395; reception_cases 410',
  ],
  [
    '- Số lượt tiếp: 512; số người: 630; số vụ việc: 410; số đoàn đông người: 6.\n- Số đơn: 395.',
    'citizen_receptions 512; citizens_received 630; group_delegations 6; petitions_received 395; reception_cases 410',
  ],
  [
    'Khiếu nại: thuộc thẩm quyền 25 vụ, đã giải quyết 22 vụ, đạt 88%.\nTố cáo: thuộc thẩm quyền 5 vụ, đã giải quyết 5 vụ, đạt 100%.',
    'complaints_resolution_rate 88; complaints_resolved 22; complaints_under_jurisdiction 25; denunciations_resolution_rate 100; denunciations_resolved 5; denunciations_under_jurisdiction 5',
  ],
  [
    '- Kết quả giải quyết khiếu nại:\n+ Tổng số vụ việc thuộc thẩm quyền: 25 vụ\n+ Đã giải quyết: 22 vụ\n+ Khiếu nại đúng: 3 vụ\n+ Khiếu nại sai: 17 vụ\n+ Khiếu nại đúng một phần: 2 vụ',
    'complaints_justified 3; complaints_partly_justified 2; complaints_resolved 22; complaints_under_jurisdiction 25; complaints_unjustified 17',
  ],
  [
    '* Về tiếp công dân\nToàn tỉnh tiếp 512 lượt.\n* Về xử lý đơn\nĐã nhận 395 đơn, trong đó có 301 đơn đủ điều kiện.\n* Về giải quyết khiếu nại\nĐã giải quyết 22/25 vụ, đạt 88%.',
    'citizen_receptions 512; complaints_resolution_rate 88; complaints_resolved 22; complaints_under_jurisdiction 25; petitions_eligible 301; petitions_received 395',
  ],
  [
    'Mô hình “Dân vận khéo” năm 2022\n- Lĩnh vực kinh tế: 120 mô hình\n- Lĩnh vực văn hóa - xã hội: 95 mô hình\n- Tổng số: 215 mô hình',
    'skilful_models 215',
  ],
  [
    'TT    Nội dung    ĐVT    Năm 2020    Năm 2021    Năm 2022\n1    Số lượt tiếp công dân    lượt    1.044    1.202    1.327\n2    Tổng số đơn tiếp nhận    đơn    1.518    1.645    1.490\n2.1    Đơn khiếu nại    đơn    81    74    67\n2.2    Đơn tố cáo    đơn    48    39    34\n3    Tỷ lệ giải quyết khiếu nại    %    91,9    94,6    90,3',
    'citizen_receptions 1044; citizen_receptions 1202; citizen_receptions 1327; complaint_petitions 67; complaint_petitions 74; complaint_petitions 81; complaints_resolution_rate 90.3; complaints_resolution_rate 91.9; complaints_resolution_rate 94.6; denunciation_petitions 34; denunciation_petitions 39; denunciation_petitions 48; petitions_received 1490; petitions_received 1518; petitions_received 1645',
  ],
  ['Kết quả xử lý đơn của tỉnh các năm 2020, 2021, 2022', ''],
  [
    'Bảng dưới chép từ phụ lục.\n\nSTT\nNội dung\nNăm 2021\nNăm 2022\n1\nSố lượt công dân được tiếp\n196\n231\n2\nSố đoàn đông người\n9\n14\n3\nĐơn khiếu nại\n157\n149\n\nĐơn về nhà chung cư nhiều nhất.',
    'citizen_receptions 196; citizen_receptions 231; complaint_petitions 149; complaint_petitions 157; group_delegations 14; group_delegations 9',
  ],
  [
    'I. Tiếp công dân\n   Cục tiếp 388 lượt công dân.\n\nII. Khiếu nại thuộc thẩm quyền\n   Số việc phải giải quyết                 214 việc\n   Đã giải quyết xong                      203 việc\n   Tỷ lệ                                    94,86%\n   Khiếu nại đúng                            6 việc\n\nIII. Tố cáo thuộc thẩm quyền\n   Số việc phải giải quyết                  21 việc\n   Đã giải quyết xong                       20 việc\n\nIV. Kết quả thi hành án\n   Xong 27.115/33.840 việc có điều kiện, thu 2.914 tỷ đồng.',
    'citizen_receptions 388; complaints_justified 6; complaints_resolution_rate 94.86; complaints_resolved 203; complaints_under_jurisdiction 214; denunciations_resolved 20; denunciations_under_jurisdiction 21',
  ],
  [
    '- Qua giải quyết KN, TC: trả lại cho công dân 120 triệu đồng, 600 m2 đất; thu hồi cho Nhà nước 40 triệu đồng.\n- Thanh tra hành chính 9 cuộc, kiến nghị thu hồi 1,4 tỷ đồng.',
    'recovered_for_state_money 40000000; returned_to_citizens_land 600; returned_to_citizens_money 120000000',
  ],
  [
    'Toàn tỉnh:\n\nLoại | đúng | sai | đúng một phần\nKhiếu nại (vụ việc) | 5 | 61 | 7\nTố cáo (vụ việc) | 1 | 12 | 3',
    'complaints_justified 5; complaints_partly_justified 7; complaints_unjustified 61; denunciations_justified 1; denunciations_partly_justified 3; denunciations_unjustified 12',
  ],
  [
    'Chỉ tiêu | Năm 2021 | Năm 2022\nVụ việc khiếu nại thuộc thẩm quyền | 50 | 44\nTỷ lệ giải quyết khiếu nại (%) | 84,5 | 83,8',
    'complaints_resolution_rate 83.8; complaints_resolution_rate 84.5; complaints_under_jurisdiction 44; complaints_under_jurisdiction 50',
  ],
  [
    'STT\tĐơn vị\tSố lượt tiếp\tSố người\tĐoàn đông người\n\tTOÀN TỈNH\t512\t633\t4\n1\tBan Tiếp công dân tỉnh\t97\t138\t2\n2\tCác sở, ngành\t61\t64\t1',
    'citizen_receptions 512; citizens_received 633; group_delegations 4',
  ],
  [
    'Phường giữ lịch tiếp dân thứ Năm hằng tuần:\nChỉ tiêu\tQuý I/2022\tQuý IV/2021\nLượt tiếp công dân\t152\t131\nĐơn tiếp nhận\t88\t73',
    'citizen_receptions 131; citizen_receptions 152; petitions_received 73; petitions_received 88',
  ],
  [
    'TT   Đơn vị          Lượt    Người    Đoàn đông người\n1    Lái Thiêu       64      79       1\n2    An Thạnh        112     140      3\n     Tổng cộng       176     219      4',
    'citizen_receptions 176; citizens_received 219; group_delegations 4',
  ],
  [
    '  TT   Đơn vị           Số lượt tiếp   Ghi chú\n  1    Huyện Đông Hưng             187\n  2    Huyện Hưng Hà               204          có 12 buổi lưu động\n  3    Huyện Vũ Thư                118',
    'citizen_receptions 118; citizen_receptions 187; citizen_receptions 204',
  ],
  [
    'Đơn nhận qua bưu chính và trực tiếp: 46 đơn. Trong đó khiếu nại 15, tố cáo 04, kiến nghị phản ánh 27.',
    'complaint_petitions 15; denunciation_petitions 4; feedback_petitions 27; petitions_received 46',
  ],
  [
    '1. Toàn tỉnh tiếp gần 5.400 lượt công dân.\n2. Gặp mặt 214 người có uy tín; biên chế tiếp dân chỉ 01 người kiêm nhiệm.',
    'citizen_receptions <5400',
  ],
  [
    'STT | Nội dung | Năm 2021 | Năm 2022 | Kế hoạch 2023\n1 | Tiếp công dân (lượt) | 2.411 | 2.205 | 2.100',
    'citizen_receptions 2205; citizen_receptions 2411',
  ],
  [
    'Năm 2022, toàn huyện đối thoại 37 cuộc.\n1. Chỉ tiêu\n- Giải quyết trên 92% đơn khiếu nại, tố cáo.\n- Xây dựng mới 60 mô hình "Dân vận khéo".',
    'citizen_dialogues 37',
  ],
  [
    '|Đơn thuộc thẩm quyền|Phải giải quyết|Đã xong|\n|Khiếu nại (vụ việc)|264|231|\n|Tố cáo (vụ việc)|18|16|',
    'complaints_resolved 231; complaints_under_jurisdiction 264; denunciations_resolved 16; denunciations_under_jurisdiction 18',
  ],
  [
    '1. Giải quyết: 3/4 đơn khiếu nại thuộc thẩm quyền.\n2. Phương hướng: giải quyết trên 95% đơn khiếu nại.',
    'complaints_resolved 3; complaints_under_jurisdiction 4',
  ],
  [
    'II. KẾT QUẢ\nKhiếu nại: đã giải quyết 15/22 vụ.\nIII. PHƯƠNG HƯỚNG\nGiải quyết dứt điểm 07 vụ khiếu nại còn lại; tiếp 300 lượt công dân.\nIV. ĐÁNH GIÁ\nTố cáo: đã giải quyết 5/5 vụ.',
    'complaints_resolved 15; complaints_under_jurisdiction 22; denunciations_resolved 5; denunciations_under_jurisdiction 5',
  ],
  [
    'Loại | Phải giải quyết | Đã giải quyết | Tỷ lệ\nKhiếu nại | 140 | 119 | 85%\nTố cáo | 60 | 51 | 85%\nCộng | 200 | 170 | 85%',
    'cases_resolved 170; cases_under_jurisdiction 200; complaints_resolution_rate 85; complaints_resolved 119; complaints_under_jurisdiction 140; denunciations_resolution_rate 85; denunciations_resolved 51; denunciations_under_jurisdiction 60; resolution_rate 85',
  ],
  [
    'Loại                  Phải giải quyết (vụ)   Đã giải quyết (vụ)   Tỷ lệ (%)\nKhiếu nại             80                     60                   75\nTố cáo                20                     19                   95',
    'complaints_resolution_rate 75; complaints_resolved 60; complaints_under_jurisdiction 80; denunciations_resolution_rate 95; denunciations_resolved 19; denunciations_under_jurisdiction 20',
  ],
  [
    '- Khiếu nại thuộc thẩm quyền: 24 vụ, đã giải quyết 21 vụ.\n- Tố cáo thuộc thẩm quyền: 36 vụ, đã giải quyết 33 vụ.\nTổng hợp chung: 54/60 vụ, đạt 90%.\nThu hồi về ngân sách 18,5 triệu đồng.',
    'cases_resolved 54; cases_under_jurisdiction 60; complaints_resolved 21; complaints_under_jurisdiction 24; denunciations_resolved 33; denunciations_under_jurisdiction 36; recovered_for_state_money 18500000; resolution_rate 90',
  ],
  [
    '3. Giải quyết đơn thuộc thẩm quyền\n- Khiếu nại: 66/75 vụ việc, đạt 88%. Phân tích 66 vụ: 6 vụ đúng, 50 vụ sai, 10 vụ đúng một phần.\n- Tố cáo: 45/50 vụ việc, đạt 90%.',
    'complaints_justified 6; complaints_partly_justified 10; complaints_resolution_rate 88; complaints_resolved 66; complaints_under_jurisdiction 75; complaints_unjustified 50; denunciations_resolution_rate 90; denunciations_resolved 45; denunciations_under_jurisdiction 50',
  ],
  [
    '1. Chỉ tiêu thực hiện\n\nNội dung | Kế hoạch | Thực hiện\nĐối thoại với Nhân dân (cuộc) | 40 | 37\nTiếp công dân (lượt) | - | 241',
    'citizen_dialogues 37; citizen_receptions 241',
  ],
  [
    'STT  Nội dung                                  ĐVT    Năm 2021   Năm 2022   So sánh\n1    Số lượt công dân được tiếp                Lượt   312        274        -38\n2    Đơn các loại tiếp nhận                    Đơn    241        229        -12\n3    Vụ khiếu nại đã giải quyết                Vụ     24         18         -6',
    'citizen_receptions 274; citizen_receptions 312; complaints_resolved 18; complaints_resolved 24; petitions_received 229; petitions_received 241',
  ],
  [
    '                                Hà Nội      TP.HCM      Toàn Bộ\n   Lượt công dân (lượt)            301         114          415\n   Đơn tiếp nhận (đơn)           2.507         690        3.197',
    'citizen_receptions 415; petitions_received 3197',
  ],
  [
    'HÀ NAM: 512 lượt công dân, 3 đoàn đông người; 698 đơn; giải quyết 27/35 vụ khiếu nại, tố cáo thuộc thẩm quyền.\nNAM ĐỊNH: 764 lượt công dân, 9 đoàn đông người; 915 đơn; giải quyết 40/58 vụ khiếu nại, tố cáo thuộc thẩm quyền.',
    'cases_resolved 27; cases_resolved 40; cases_under_jurisdiction 35; cases_under_jurisdiction 58; citizen_receptions 512; citizen_receptions 764; group_delegations 3; group_delegations 9; petitions_received 698; petitions_received 915',
  ],
  [
    'Loại đơn; Tiếp nhận; Thuộc thẩm quyền; Đã giải quyết; Tỷ lệ (%)\nKhiếu nại; 64; 20; 18; 90\nTố cáo; 11; 4; 3; 75,0\nKiến nghị, phản ánh; 205; 160; 149; 93,1\nTổng; 280; 184; 170; 92,4',
    'complaint_petitions 64; complaints_resolution_rate 90; complaints_resolved 18; complaints_under_jurisdiction 20; denunciation_petitions 11; denunciations_resolution_rate 75; denunciations_resolved 3; denunciations_under_jurisdiction 4; feedback_petitions 205; petitions_received 280',
  ],
  [
    '1. 18 vụ khiếu nại đã giải quyết gồm: đúng 02, sai 13, đúng một phần 03.\n2. 03 vụ tố cáo đã giải quyết: không có vụ đúng hoàn toàn; 02 vụ sai; 01 vụ đúng một phần.',
    'complaints_justified 2; complaints_partly_justified 3; complaints_resolved 18; complaints_unjustified 13; denunciations_partly_justified 1; denunciations_resolved 3; denunciations_unjustified 2',
  ],
  [
    'TT\tChỉ tiêu\tĐơn vị tính\t6 tháng 2022\t6 tháng 2021\n1\tLượt tiếp công dân\tlượt\t652\t718\n2\tĐoàn đông người\tđoàn\t2\t4\n3\tVụ việc khiếu nại thuộc thẩm quyền\tvụ việc\t18\t22',
    'citizen_receptions 652; citizen_receptions 718; complaints_under_jurisdiction 18; complaints_under_jurisdiction 22; group_delegations 2; group_delegations 4',
  ],
  [
    'Một số chỉ tiêu:\nSTT\tNội dung\tĐVT\t6 tháng đầu năm 2021\t6 tháng đầu năm 2022\n1\tTiếp công dân\tlượt\t298\t341\n2\tĐơn tiếp nhận\tđơn\t205\t187',
    'citizen_receptions 298; citizen_receptions 341; petitions_received 187; petitions_received 205',
  ],
  [
    'Bảng số liệu (lượt tiếp công dân; đơn tiếp nhận):\nNăm\nLượt tiếp công dân\nĐơn tiếp nhận\n2021\n1.402\n1.118\n2022\n1.633\n1.240\nCả giai đoạn\n3.035\n2.358',
    'citizen_receptions 1402; citizen_receptions 1633; citizen_receptions 3035; petitions_received 1118; petitions_received 1240; petitions_received 2358',
  ],
]

const MARKS = { exact: '', over: '>', under: '<', about: '~' } as const
const TITLE = 'Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và dân vận năm 2022\n\n'

describe('layouts', () => {
  it.each(LAYOUTS)('%s', (text, tells) => {
    const { figures } = normalize(TITLE + text, { id: 'phrasing' })
    const totals = figures.filter(figure => figure.part === null)
    const told = totals.map(({ indicator, qualifier, value }) => `${indicator} ${MARKS[qualifier]}${value}`)
    expect(told.sort().join('; ')).toBe(tells)
  })

  it('gives each column of a table its time, whichever stands first', () => {
    const table =
      'Kết quả tiếp công dân 6 tháng đầu năm 2022 của tỉnh Hà Nam\n\n| TT | Nội dung | ĐVT | Cùng kỳ | Kỳ này |\n|----|---|:---:|---|---|\n| 1 | Số lượt tiếp công dân | lượt | 214 | 187 |'
    const told = normalize(table, { id: 'columns' }).figures.map(({ value, period }) => `${value} ${period?.start}`)
    expect(told).toEqual(['214 2021-01-01', '187 2022-01-01'])
  })

  it('gives each row of a table the time that names it, and the total the report’s', () => {
    const rows = (table: string) =>
      normalize(`Tiếp công dân tỉnh Hà Nam 6 tháng đầu năm 2018\n\n${table}`, { id: 'rows' }).figures.map(
        ({ value, period, part }) => `${value} ${period?.start}..${period?.end} ${part}`,
      )
    expect(
      rows(
        '| Thời gian | Lượt tiếp | Đơn nhận |\n| Tháng 5 | 61 | 44 |\n| Tháng 6 | 53 | 37 |\n| Cộng 6 tháng | 280 | 200 |',
      ),
    ).toEqual([
      '61 2018-05-01..2018-05-31 null',
      '44 2018-05-01..2018-05-31 null',
      '53 2018-06-01..2018-06-30 null',
      '37 2018-06-01..2018-06-30 null',
      '280 2018-01-01..2018-06-30 null',
      '200 2018-01-01..2018-06-30 null',
    ])
    expect(
      rows('Năm\tLượt tiếp\tKN, TC đã giải quyết/thuộc thẩm quyền\n2016\t3.120\t262/310\n2017\t3.388\t301/342'),
    ).toEqual([
      '3120 2016-01-01..2016-12-31 null',
      '262 2016-01-01..2016-12-31 null',
      '310 2016-01-01..2016-12-31 null',
      '3388 2017-01-01..2017-12-31 null',
      '301 2017-01-01..2017-12-31 null',
      '342 2017-01-01..2017-12-31 null',
    ])
  })

  it('keeps the numbers of units beside the whole’s as its parts', () => {
    const table =
      'Kết quả tiếp công dân năm 2022 của Bộ Xây dựng\n\nSố liệu của Bộ trong năm như sau, chia theo nơi tiếp công dân ở hai thành phố.\n\nHà Nội | TP.HCM | Toàn Bộ\nLượt tiếp công dân | 301 | 114 | 415'
    const told = normalize(table, { id: 'columns' }).figures.map(({ value, part }) => [value, part])
    expect(told).toEqual(
      expect.arrayContaining([
        [415, null],
        [301, 'hà nội'],
        [114, 'tp.hcm'],
      ]),
    )
  })

  it('takes a last column for the whole of those that count one thing apart', () => {
    const table =
      'Huyện Chợ Đồn: mô hình “Dân vận khéo” năm 2022\n\nSố lượng của các đơn vị:\n\n| TT | Đơn vị | Mô hình tập thể | Mô hình cá nhân | Cộng |\n| 1 | Thị trấn Bằng Lũng | 9 | 8 | 17 |\n| | Tổng cộng | 16 | 14 | 30 |'
    const told = normalize(table, { id: 'apart' }).figures.map(({ value, part }) => [value, part])
    expect(told).toEqual([
      [17, null],
      [9, 'mô hình tập thể'],
      [8, 'mô hình cá nhân'],
      [30, null],
      [16, 'mô hình tập thể'],
      [14, 'mô hình cá nhân'],
    ])
  })

  it('says of a row of a table by units what it is a part of, but for a district', () => {
    const table =
      'Kết quả tiếp công dân năm 2022 của tỉnh Lai Châu\n\nĐơn vị | Số lượt tiếp | Khiếu nại đã giải quyết (vụ)\nToàn tỉnh | 300 | 20\nCác sở, ngành | 90 | 3\nHuyện Than Uyên | 120 | 8'
    const { figures } = normalize(table, { id: 'units' })
    expect(figures.map(({ value, part, jurisdiction }) => [value, part, jurisdiction?.level])).toEqual([
      [300, null, 'province'],
      [20, null, 'province'],
      [90, 'các sở, ngành', 'province'],
      [3, 'các sở, ngành', 'province'],
      [120, null, 'district'],
      [8, null, 'district'],
    ])
  })

  it('reads a table of one cell a line whose changes bear their sign apart', () => {
    const table =
      'Tiếp dân, giải quyết khiếu nại tại Sở TN&MT Tuyên Quang 6 tháng đầu năm 2014\n\nBiểu so sánh\nChỉ tiêu\n6 tháng 2014\n6 tháng 2013\nTăng (+), giảm (-)\nLượt công dân được tiếp\n12\n19\n- 7\nĐơn tiếp nhận\n87\n104\n- 17'
    const { figures } = normalize(table, { id: 'signs' })
    expect(figures.map(({ indicator, value, period }) => `${indicator} ${value} ${period?.start}`)).toEqual([
      'citizen_receptions 12 2014-01-01',
      'citizen_receptions 19 2013-01-01',
      'petitions_received 87 2014-01-01',
      'petitions_received 104 2013-01-01',
    ])
  })

  it('reads a label above the line that counts as the part', () => {
    const list =
      'Đối thoại ở Nghệ An năm 2022\n\n21/12/2022\n\nNăm 2022, cả tỉnh tổ chức 18 cuộc đối thoại với nhân dân, cụ thể:\nCấp tỉnh\n3 cuộc\nCấp huyện\n15 cuộc\n\nNgười dự không chỉ là cán bộ nòng cốt mà có cả hộ đang vướng giải phóng mặt bằng, công nhân khu công nghiệp, thanh niên mới ra trường; ai cũng được hỏi, được nghe trả lời.'
    const { figures } = normalize(list, { id: 'labels' })
    expect(figures.map(({ value, part }) => [value, part])).toEqual([
      [18, null],
      [3, 'cấp tỉnh'],
      [15, 'cấp huyện'],
    ])
  })

  it('takes nothing from links with their days below a heading of other news', () => {
    const page =
      'Trà Cú khép lại một năm thi đua "Dân vận khéo"\n\n19/10/2016\n\nNăm 2016, toàn huyện Trà Cú đăng ký 97 mô hình “Dân vận khéo”.\n\nCác tin khác:\n+ Cầu Ngang: 76 mô hình dân vận khéo (11/10/2016)'
    expect(normalize(page, { id: 'links' }).figures.map(({ value }) => value)).toEqual([97])
  })
})
