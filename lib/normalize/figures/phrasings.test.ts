import { describe, expect, it } from 'vitest'
import { normalize } from '../index'

/**
 * Phrasings of the press and of inspectorates, each with all the totals that it tells: "indicator value", `>` over, `<`
 * under, `~` about. Parts are left out: they are told beside a total, never instead of it.
 */
const PHRASINGS: readonly (readonly [text: string, tells: string])[] = [
  [
    'Tổng số đơn: khiếu nại 512 đơn; tố cáo 88 đơn.\na) Khiếu nại: trong 512 đơn có 140 vụ thuộc thẩm quyền.',
    'complaint_petitions 512; complaints_under_jurisdiction 140; denunciation_petitions 88',
  ],
  [
    '(Đơn vị tính: vụ việc)\n\n+-----------+-----------+--------+\n| Nội dung | Khiếu nại | Tố cáo |\n+-----------+-----------+--------+\n| Số thuộc thẩm quyền | 310 | 44 |\n| Số đã giải quyết | 284 | 41 |\n| Tỷ lệ giải quyết | 91,6 | 93,2 |\n| Kết luận đúng | 30 | 5 |\n| Kết luận sai | 254 | 36 |\n+-----------+-----------+--------+\n\nTrong 30 vụ khiếu nại kết luận đúng có vụ đã thi hành.',
    'complaints_justified 30; complaints_resolution_rate 91.6; complaints_resolved 284; complaints_under_jurisdiction 310; complaints_unjustified 254; denunciations_justified 5; denunciations_resolution_rate 93.2; denunciations_resolved 41; denunciations_under_jurisdiction 44; denunciations_unjustified 36',
  ],
  [
    'Toàn tỉnh tiếp 9.140 lượt công dân. Lượng người đến đang giảm dần: 8 tháng đầu năm 2022 chỉ còn 1.204 lượt.',
    'citizen_receptions 1204; citizen_receptions 9140',
  ],
  ['Tính đến 31/10 đã giải quyết 21 vụ việc khiếu nại.', 'complaints_resolved 21'],
  ['Tỉnh tiếp 4.120 lượt công dân. Có vụ đi lại giữa huyện và tỉnh tới ba lượt quyết định.', 'citizen_receptions 4120'],
  [
    'Nội dung\tCấp tỉnh\tCấp huyện\nKhiếu nại (đã giải quyết/thuộc thẩm quyền)\t12/15\t40/44',
    'complaints_resolved 12; complaints_resolved 40; complaints_under_jurisdiction 15; complaints_under_jurisdiction 44',
  ],
  [
    'Tính chung cả năm, tỷ lệ giải quyết khiếu nại đạt 88,2%, tỷ lệ giải quyết tố cáo đạt 90,5%.',
    'complaints_resolution_rate 88.2; denunciations_resolution_rate 90.5',
  ],
  [
    'Năm 2021 giải quyết được 144 vụ khiếu nại, năm 2022 được 131 vụ.',
    'complaints_resolved 131; complaints_resolved 144',
  ],
  [
    'Xã Mường Hum mở nhiều nhất, 8 cuộc đối thoại; xã Y Tý 6 cuộc, đều họp ở nhà văn hóa thôn; phường Cốc Lếu 4 cuộc, phần lớn với tiểu thương.',
    'citizen_dialogues 4; citizen_dialogues 6; citizen_dialogues 8',
  ],
  [
    'III. GIẢI QUYẾT\n1. Khiếu nại\n1.1. Số vụ việc thuộc thẩm quyền: 812 vụ.\n1.2. Đã giải quyết: 760 vụ, tỷ lệ 93,6%.\n2. Tố cáo\n2.1. Số vụ việc thuộc thẩm quyền: 95 vụ.\n2.2. Đã giải quyết: 90 vụ, tỷ lệ 94,7%.',
    'complaints_resolution_rate 93.6; complaints_resolved 760; complaints_under_jurisdiction 812; denunciations_resolution_rate 94.7; denunciations_resolved 90; denunciations_under_jurisdiction 95',
  ],
  [
    'Giải quyết vụ việc thuộc thẩm quyền\n- Tố cáo: 3 vụ, đã giải quyết cả 3 vụ.\n- Việc Thủ tướng giao: 17 vụ, đã báo cáo 11 vụ.',
    'denunciations_resolved 3; denunciations_under_jurisdiction 3',
  ],
  [
    'Khiếu nại thuộc thẩm quyền 96 vụ, giải quyết xong 80 vụ; tố cáo ít hơn, 12 vụ, đã xong 9 vụ.',
    'complaints_resolved 80; complaints_under_jurisdiction 96; denunciations_resolved 9; denunciations_under_jurisdiction 12',
  ],
  [
    'Thanh tra đã giải quyết 5/8 vụ khiếu nại thuộc thẩm quyền dù cả phòng chỉ có hai người.',
    'complaints_resolved 5; complaints_under_jurisdiction 8',
  ],
  [
    'Đơn nhận là 420 đơn. Qua sàng lọc, 318 đơn thuộc diện kiến nghị, phản ánh.',
    'feedback_petitions 318; petitions_received 420',
  ],
  [
    'Có 64 khiếu nại thuộc thẩm quyền của hai cấp, các đơn vị giải quyết được 61, tỷ lệ 95,3%; tòa tỉnh nhận 9 tố cáo thuộc thẩm quyền và giải quyết xong cả 9.',
    'complaints_resolution_rate 95.3; complaints_resolved 61; complaints_under_jurisdiction 64; denunciations_resolved 9; denunciations_under_jurisdiction 9',
  ],
  [
    'Năm 2013 có 174 vụ việc khiếu nại, tố cáo thuộc thẩm quyền thì đã giải quyết 159 vụ việc, đạt 91,4%.',
    'cases_resolved 159; cases_under_jurisdiction 174; resolution_rate 91.4',
  ],
  [
    'Năm 2013 có 174 vụ khiếu nại, tố cáo thuộc thẩm quyền đã giải quyết 159 vụ.',
    'cases_resolved 159; cases_under_jurisdiction 174',
  ],
  [
    'Cơ quan hành chính giải quyết 130 đơn, gồm cả kiến nghị (86,7%). Trong đó khiếu nại 64/75 vụ, tố cáo 14/16 vụ.',
    'complaints_resolved 64; complaints_under_jurisdiction 75; denunciations_resolved 14; denunciations_under_jurisdiction 16',
  ],
  [
    'Riêng khiếu nại thuộc thẩm quyền 210 vụ thì giải quyết được 196 vụ; tố cáo 7 vụ thì xong cả 7.',
    'complaints_resolved 196; complaints_under_jurisdiction 210; denunciations_resolved 7; denunciations_under_jurisdiction 7',
  ],
  [
    'Giải quyết 96 vụ khiếu nại trên tổng số 120 vụ khiếu nại thuộc thẩm quyền (80%); tố cáo giải quyết 8 vụ trên 8 vụ. Tổng cộng đạt 81,25%.',
    'complaints_resolution_rate 80; complaints_resolved 96; complaints_under_jurisdiction 120; denunciations_resolved 8; denunciations_under_jurisdiction 8; resolution_rate 81.25',
  ],
  [
    'Cơ quan hành chính phải giải quyết 92 vụ việc khiếu nại, tố cáo. Cả năm, 85/92 vụ việc đã xong (92,4%). Bảy vụ trong số 85 vụ khép lại vì người dân rút đơn.',
    'cases_resolved 85; cases_under_jurisdiction 92; resolution_rate 92.4',
  ],
  [
    'Thu hồi về cho Nhà nước qua giải quyết khiếu nại: 64 triệu đồng và 3.120m2 đất.',
    'recovered_for_state_land 3120; recovered_for_state_money 64000000',
  ],
  ['Thường trực HĐND nhận 24 đơn thư; đến nay 19 đơn có hồi âm, 5 đơn gửi đi nơi khác.', 'petitions_received 24'],
  [
    'Năm 2017 mở 672 cuộc đối thoại với nhân dân. Mười tháng năm 2018 là 741 cuộc.',
    'citizen_dialogues 672; citizen_dialogues 741',
  ],
  [
    'Bưu điện và các phòng tiếp dân chuyển về 1.863 đơn, trong đó khiếu nại 318, tố cáo 246, còn lại 1.299 đơn kiến nghị, phản ánh.',
    'complaint_petitions 318; denunciation_petitions 246; feedback_petitions 1299; petitions_received 1863',
  ],
  [
    '- Khiếu nại: 04/06 đơn, đạt 66,7%;\n- Tố cáo: 03/03 đơn, đạt 100%.',
    'complaints_resolution_rate 66.7; complaints_resolved 4; complaints_under_jurisdiction 6; denunciations_resolution_rate 100; denunciations_resolved 3; denunciations_under_jurisdiction 3',
  ],
  [
    'Năm 2013, các cấp nhận nhiệm vụ giải quyết 284 vụ khiếu nại, 93 vụ tố cáo.',
    'complaints_under_jurisdiction 284; denunciations_under_jurisdiction 93',
  ],
  ['Cuối năm thẩm định, công nhận 131 mô hình dân vận khéo; 27 mô hình không đạt vì trùng.', 'skilful_models 131'],
  [
    'Kết quả xử lý khiếu nại đem lại cho người dân 1,27 tỷ đồng và 2.350 m2 đất.',
    'returned_to_citizens_land 2350; returned_to_citizens_money 1270000000',
  ],
  [
    'Các cấp nhận 60 đơn tố cáo. Tố cáo xong 27/29 vụ.\n3. Lợi ích mang lại: thu về ngân sách Nhà nước 1,05 tỷ đồng; trả cho 26 hộ dân 412 triệu đồng.',
    'denunciation_petitions 60; denunciations_resolved 27; denunciations_under_jurisdiction 29; recovered_for_state_money 1050000000; returned_to_citizens_money 412000000',
  ],
  [
    'Qua giải quyết khiếu nại, thu hồi cho Nhà nước 1,2 tỷ và trả lại cho dân 600 triệu đồng.',
    'recovered_for_state_money 1200000000; returned_to_citizens_money 600000000',
  ],
  [
    'Từ kết quả giải quyết khiếu nại, 3,1 triệu đồng được thu hồi cho Nhà nước, 5 triệu đồng trả lại công dân.',
    'recovered_for_state_money 3100000; returned_to_citizens_money 5000000',
  ],
  [
    'Sau phân loại còn 1.149 đơn đủ điều kiện xử lý: 354 đơn khiếu nại, tố cáo và 795 đơn kiến nghị, phản ánh.',
    'feedback_petitions 795; petitions_eligible 1149',
  ],
  [
    'Ghi nhận 1.024 lượt/1.187 người; không có đoàn nào quá 20 người ở lại qua đêm; 93 lượt có công văn trả lời.',
    'citizen_receptions 1024; citizens_received 1187',
  ],
  [
    'Kết quả giải quyết tố cáo: đơn tố cáo có 1.488 đơn; thuộc thẩm quyền 402 vụ việc; đã giải quyết xong 371 vụ việc.',
    'denunciation_petitions 1488; denunciations_resolved 371; denunciations_under_jurisdiction 402',
  ],
  [
    'Đơn thuộc thẩm quyền Bộ giải quyết: 6 đơn khiếu nại, 2 đơn tố cáo.',
    'complaints_under_jurisdiction 6; denunciations_under_jurisdiction 2',
  ],
  [
    'Đơn khiếu nại giảm rõ: năm 2019 là 1.102 đơn, năm 2020 là 938 đơn, đến năm 2021 chỉ còn 592 đơn.',
    'complaint_petitions 1102; complaint_petitions 592; complaint_petitions 938',
  ],
  [
    'Các cấp tiếp 210/238 lượt công dân so với cùng kỳ năm 2021; 17/29 đoàn đông người, giảm 41,4%.',
    'citizen_receptions 210; citizen_receptions 238; group_delegations 17; group_delegations 29',
  ],
  [
    '96 vụ khiếu nại và 7 vụ tố cáo đã giải quyết xong, chung cả hai loại đạt 56,9%. Qua giải quyết khiếu nại, giao lại cho dân 18,4 ha đất.',
    'complaints_resolved 96; denunciations_resolved 7; resolution_rate 56.9; returned_to_citizens_land 184000',
  ],
  ['Đoàn đông người: 21/28 đoàn so với cùng kỳ.', 'group_delegations 21; group_delegations 28'],
  ['Trong 109 vụ khiếu nại ấy dân đúng 12 vụ, dân sai 75 vụ.', 'complaints_justified 12; complaints_unjustified 75'],
  ['Chỉ 1.788 lượt, 15 đoàn đông người.', 'citizen_receptions 1788; group_delegations 15'],
  [
    'Cuối năm, 31/32 vụ khiếu nại và cả 4 vụ tố cáo đã giải quyết, đạt 97,2%.',
    'complaints_resolved 31; complaints_under_jurisdiction 32; denunciations_resolved 4; resolution_rate 97.2',
  ],
  [
    'Tố cáo xong 20 vụ (80%): đúng 3, sai 13, đúng một phần 4.',
    'denunciations_justified 3; denunciations_partly_justified 4; denunciations_resolution_rate 80; denunciations_resolved 20; denunciations_unjustified 13',
  ],
  [
    'Giải quyết được 150 vụ khiếu nại và 30 vụ tố cáo. Thanh tra tỉnh tính ra tỷ lệ chung 61,5%.',
    'complaints_resolved 150; denunciations_resolved 30; resolution_rate 61.5',
  ],
  [
    'Đã xử lý: đơn khiếu nại 310 đơn, tố cáo 42 đơn, còn 120 đơn đề nghị, phản ánh.',
    'complaint_petitions 310; denunciation_petitions 42; feedback_petitions 120',
  ],
  ['Nhờ phối hợp với Mặt trận, 96 vụ việc hòa giải xong trước khi viết thành đơn.', ''],
  ['Đoàn hỏi các cơ quan; 75 đơn có trả lời. 14 đơn bị chậm hạn.', ''],
  ['Tổng số đơn là 900 đơn. Phần lớn (trên 700 đơn) chuyển về UBND các tỉnh.', 'petitions_received 900'],
  ['Công chức xã bảo có hôm anh tiếp 19 người.', ''],
  ['Nửa năm, tỉnh thêm 118 lượt người đến gặp chính quyền.', ''],
  [
    'Qua giải quyết khiếu nại, 15 hộ được cấp lại 3,2 ha đất. Ba hộ khác phải trả Nhà nước 0,8 ha đất lấn chiếm theo quyết định giải quyết khiếu nại.',
    'recovered_for_state_land 8000; returned_to_citizens_land 32000',
  ],
  [
    'Đã giải quyết 20 vụ khiếu nại. Từ việc giải quyết ấy, Nhà nước thu về 210 triệu đồng và 900 m2 đất ở. Còn con số 5 tỷ đồng là của 41 cuộc thanh tra kinh tế.',
    'complaints_resolved 20; recovered_for_state_land 900; recovered_for_state_money 210000000',
  ],
  [
    'Giải quyết khiếu nại đạt 87,5% (140/160 vụ việc), tố cáo đạt 90% (36/40 vụ việc).',
    'complaints_resolution_rate 87.5; complaints_resolved 140; complaints_under_jurisdiction 160; denunciations_resolution_rate 90; denunciations_resolved 36; denunciations_under_jurisdiction 40',
  ],
  [
    'Từ đầu năm đến nay, tỉnh đã giải quyết 92 vụ/115 vụ khiếu nại thuộc thẩm quyền.',
    'complaints_resolved 92; complaints_under_jurisdiction 115',
  ],
  ['Thường trực HĐND tỉnh giám sát việc giải quyết 9 vụ việc khiếu nại kéo dài.', ''],
  ['Trước đó, ông H. gửi 6 đơn khiếu nại đến các nơi, 3 lần được mời đối thoại nhưng không thành.', ''],
  ['Khi lấy đất làm sân bay, tỉnh từng đối thoại 190 cuộc với người dân.', 'citizen_dialogues 190'],
  ['Số việc thi hành án xong trong năm là 12.400 việc.', ''],
  [
    'Qua giải quyết khiếu nại, 320 triệu đồng và 4.100 m2 đất được thu về cho Nhà nước; công dân nhận lại 88,5 triệu đồng cùng 0,6 ha đất.',
    'recovered_for_state_land 4100; recovered_for_state_money 320000000; returned_to_citizens_land 6000; returned_to_citizens_money 88500000',
  ],
  ['Còn 7.120 đơn đủ điều kiện xử lý; đơn KN, TC chiếm 2.310 đơn.', 'petitions_eligible 7120'],
  [
    'Các nơi tiếp 980 lượt người. Lượng đơn còn 1.140 đơn, bằng 84% cùng kỳ, qua phân loại: đơn khiếu nại 190, đơn tố cáo 40. Còn tồn 12 đơn.',
    'citizen_receptions 980; complaint_petitions 190; denunciation_petitions 40; petitions_received 1140',
  ],
  [
    'Cơ quan hành chính xử lý 471.229/480.233 đơn tiếp nhận, bằng 98,1%; đủ điều kiện xử lý có 384.135 đơn.',
    'petitions_eligible 384135; petitions_received 480233',
  ],
  [
    'Khối cơ quan hành chính giải quyết được 27.147 vụ việc khiếu nại, tố cáo thuộc thẩm quyền (81,4%). Tòa án các cấp: 73/77 vụ việc.',
    'cases_resolved 27147; cases_resolved 73; cases_under_jurisdiction 77; resolution_rate 81.4',
  ],
  [
    'Cơ quan hành chính tiếp nhận 20.451 đơn khiếu nại (giảm 25,9%), 8.592 đơn tố cáo (giảm 38,1%), giải quyết được 7.677 vụ việc.',
    'cases_resolved 7677; complaint_petitions 20451; denunciation_petitions 8592',
  ],
  [
    'Trong kỳ, có 4.992 lượt người được tiếp, trình bày về 4.473 vụ việc. Với 3.244 lượt công dân, người tiếp giải thích, thuyết phục ngay tại chỗ.',
    'citizen_receptions 4992; reception_cases 4473',
  ],
  [
    'Tỉnh tiếp 456 lượt/496 người; hướng dẫn làm đơn gửi đúng nơi 186 lượt, có công văn xử lý 58 lượt, còn 08 lượt đang xem.',
    'citizen_receptions 456; citizens_received 496',
  ],
  [
    'Trong kỳ, toàn tỉnh tiếp 739 lượt công dân. Số vụ việc tiếp nhận là 670 vụ, đều được giải thích.',
    'citizen_receptions 739; reception_cases 670',
  ],
  [
    'Các cơ quan tiếp 394.224 lượt công dân; nhận 308.117 đơn; số đơn đủ điều kiện xử lý được xử lý là 177.709 đơn.',
    'citizen_receptions 394224; petitions_eligible 177709; petitions_received 308117',
  ],
  [
    'Qua giải quyết khiếu nại, tố cáo, 2.968 tỷ đồng, và 100 ha đất đã được ngành kiến nghị thu hồi cho Nhà nước, trả lại cho công dân.',
    '',
  ],
  ['Tỉnh khẳng định cả ba vụ đã giải quyết đúng trách nhiệm, thẩm quyền.', ''],
  [
    'Các cấp thụ lý 23 vụ việc khiếu nại. Giải quyết xong 1/23 vụ việc. Tố cáo có 5/5 vụ được thụ lý, mới xong 1/5 vụ tố cáo.',
    'complaints_resolved 1; complaints_under_jurisdiction 23; denunciations_resolved 1; denunciations_under_jurisdiction 5',
  ],
  [
    'Các ban tiếp nhận 270 đơn. Với 270 đơn ấy, 106 đơn được chuyển đến cơ quan chức năng, 77 đơn đã có văn bản trả lời.',
    'petitions_received 270',
  ],
  [
    'Năm 2022, 199/201 đơn khiếu nại, tố cáo của công dân gửi đến Trụ sở Tiếp công dân tỉnh được giải quyết.',
    'cases_resolved 199; cases_under_jurisdiction 201',
  ],
  [
    'Cộng cả năm, toàn tỉnh tiếp 3.072 lượt công dân với 5.658 người (giảm 763 lượt so với cùng kỳ năm 2021), có 1.936 vụ việc (giảm 195 vụ việc).',
    'citizen_receptions 3072; citizens_received 5658; reception_cases 1936',
  ],
  ['UBND tỉnh cử 17 người lo tiếp dân trong kỳ họp Quốc hội; đã tiếp 348 lượt công dân.', 'citizen_receptions 348'],
  [
    'Các cơ quan đã tiếp 823 lượt với 840 người, có 3 lượt tiếp đoàn đông người với 16 người.',
    'citizen_receptions 823; citizens_received 840; group_delegations 3',
  ],
  [
    'Thành phố đã giải quyết tổng cộng 222/233 đơn khiếu nại, tố cáo thuộc thẩm quyền, đạt tỷ lệ 95,28%. Trong đó:\n- Khiếu nại: 203/208 đơn (97,5%);\n- Tố cáo: 19/25 đơn (76%).',
    'cases_resolved 222; cases_under_jurisdiction 233; complaints_resolution_rate 97.5; complaints_resolved 203; complaints_under_jurisdiction 208; denunciations_resolution_rate 76; denunciations_resolved 19; denunciations_under_jurisdiction 25; resolution_rate 95.28',
  ],
  [
    'Các cấp của tỉnh đã làm đúng hạn phần lớn những việc được giao trong năm vừa qua.\nIII. Kết quả giải quyết\n1. Khiếu nại: 31/35 vụ, đạt 88,5%.\n2. Tố cáo: xong 5/5 vụ, đạt 100%.',
    'complaints_resolution_rate 88.5; complaints_resolved 31; complaints_under_jurisdiction 35; denunciations_resolution_rate 100; denunciations_resolved 5; denunciations_under_jurisdiction 5',
  ],
  ['Đơn khiếu nại trong năm là 310 đơn.', 'complaint_petitions 310'],
  ['Lượng đơn tố cáo của cả tỉnh năm 2023 chỉ còn 31 đơn.', 'denunciation_petitions 31'],
  ['Các cấp, các ngành đã giải quyết 377 đơn (372 vụ việc) thuộc thẩm quyền.', 'cases_resolved 372'],
  ['MTTQ các cấp mở 215 cuộc đối thoại với Nhân dân; giám sát 138 cuộc.', 'citizen_dialogues 215'],
  ['Qua tiếp dân, các cấp hướng dẫn 322 vụ việc, tiếp nhận để giải quyết 175 vụ việc.', ''],
  ['Đã giải quyết xong 3 đơn khiếu nại, còn 1 đơn tố cáo đang xác minh.', 'complaints_resolved 3'],
  ['Đường dây nóng ghi nhận 98 trường hợp; đã giải quyết 101/106 trường hợp.', ''],
  ['Hơn 9 phần 10 đơn thư của thành phố đã có câu trả lời; cả năm nhận 278 đơn.', 'petitions_received 278'],
  [
    'Năm 2022, các cấp đã tiếp 1.741/1.847 lượt công dân, giảm 106 lượt so với cùng kỳ năm trước.',
    'citizen_receptions 1741; citizen_receptions 1847',
  ],
  [
    'Theo báo cáo, số lượt người được tiếp trên toàn tỉnh là 410 (thường xuyên 324, định kỳ 86), có 4 lượt đoàn đông người.',
    'citizen_receptions 410; group_delegations 4',
  ],
  ['Hơn 16.000 vụ việc thuộc thẩm quyền đã được các cơ quan này giải quyết.', 'cases_resolved >16000'],
  [
    'Huyện tiếp 90 lượt công dân. 84 lượt trong số đó ra về với câu trả lời trực tiếp của cán bộ.',
    'citizen_receptions 90',
  ],
  [
    'Tỉnh tiếp cả thảy 290 lượt công dân. Người dân nói gì? 177 lượt nói về đất đai, 26 lượt hỏi chế độ. Sau khi tiếp, cán bộ hướng dẫn làm đơn gửi cơ quan có thẩm quyền 141 lượt, ra công văn xử lý nội dung trình bày 12 lượt.',
    'citizen_receptions 290',
  ],
  [
    'Đoàn nhận 29 đơn kiến nghị, phản ánh; 11 đơn được chuyển tới các quận; 01 đơn gửi văn bản đôn đốc Chủ tịch UBND huyện.',
    'feedback_petitions 29',
  ],
  [
    'Tỉnh nhận 7.156 đơn khiếu nại, tố cáo, kiến nghị. Sàng lọc xong, 5.591 đơn đủ điều kiện xử lý; xếp theo loại thì khiếu nại chiếm 651 đơn, tố cáo 281 đơn, còn kiến nghị, phản ảnh lên tới 4.659 đơn. Có 780 đơn, người gửi được chỉ dẫn tìm đúng người có thẩm quyền.',
    'complaint_petitions 651; denunciation_petitions 281; feedback_petitions 4659; petitions_eligible 5591; petitions_received 7156',
  ],
  [
    'Thuộc thẩm quyền giải quyết của thủ trưởng các cơ quan hành chính là 33 đơn khiếu nại, tố cáo (12 đơn trong số này tồn từ quý III chuyển sang), chia ra 29 đơn khiếu nại, 4 đơn tố cáo.',
    'cases_under_jurisdiction 33; complaints_under_jurisdiction 29; denunciations_under_jurisdiction 4',
  ],
  [
    'Công dân tới trụ sở được tiếp 1.106 lượt; nhận, xử lý 572 đơn khiếu nại, tố cáo, kiến nghị. Ngoài ra có 159 đơn tố giác tội phạm.',
    'citizen_receptions 1106; petitions_received 572',
  ],
  [
    'Các cấp đã giải quyết 823/930 vụ việc, đạt tỷ lệ 88,5%. Nhờ đó, kiến nghị thu hồi cho Nhà nước 33,9 tỷ đồng; trả lại cho tổ chức, cá nhân 1,5ha đất.',
    'cases_resolved 823; cases_under_jurisdiction 930; recovered_for_state_money 33900000000; resolution_rate 88.5; returned_to_citizens_land 15000',
  ],
  [
    'Toàn tỉnh tiếp nhận 362 đơn, chỉ 46 đơn là khiếu nại (KN), 72 đơn tố cáo (TC), 244 đơn còn lại đều là kiến nghị, phản ánh.',
    'complaint_petitions 46; denunciation_petitions 72; feedback_petitions 244; petitions_received 362',
  ],
  [
    'Đơn nhận vào là 4.245 đơn; khiếu nại 1.593 đơn (tăng 14,3% so với cùng kỳ năm trước), tố cáo 115 đơn, số kia 2.513 đơn thuộc loại khác.',
    'complaint_petitions 1593; denunciation_petitions 115; petitions_received 4245',
  ],
  [
    'Phân loại ra, 1.149 đơn đủ điều kiện xử lý: khiếu nại, tố cáo gộp lại 354 đơn, kiến nghị, phản ánh 795 đơn.',
    'feedback_petitions 795; petitions_eligible 1149',
  ],
  [
    'Các cơ quan hành chính đã tiếp 2.126 lượt với 3.125 người, nội dung KN, TC, kiến nghị, phản ánh gom lại thành 1.833 vụ việc. Người đi đông có 45 đoàn (536 người, 37 vụ việc).',
    'citizen_receptions 2126; citizens_received 3125; group_delegations 45; reception_cases 1833',
  ],
  [
    'Cả tỉnh tiếp 2.588 lượt công dân/2.301 người; số việc người dân nêu ra là 1.067 vụ việc, bớt được hơn 1.000 vụ việc so với cùng kỳ.',
    'citizen_receptions 2588; citizens_received 2301; reception_cases 1067',
  ],
  ['Công dân đến các cơ quan hành chính của tỉnh thưa hẳn: cả năm 1.664 lượt, giảm 15,5%.', 'citizen_receptions 1664'],
  [
    'UBND tỉnh Hòa Bình báo cáo: trong năm 2021, các cấp tiếp nhận 4.120 đơn các loại; xử lý 3.950 đơn, 2.870 đơn đủ điều kiện xử lý, gồm 310 đơn khiếu nại, 95 đơn tố cáo.',
    'complaint_petitions 310; denunciation_petitions 95; petitions_eligible 2870; petitions_received 4120',
  ],
  [
    'Năm 2021, các cơ quan tiếp 2.130 lượt/2.450 công dân. Tổng số vụ việc 1.804, có 1.210 vụ tiếp lần đầu, 594 vụ tiếp nhiều lần.',
    'citizen_receptions 2130; citizens_received 2450; reception_cases 1804',
  ],
  ['Đơn vào 3.144, lọc được 2.329 đơn đủ điều kiện xử lý.', 'petitions_eligible 2329; petitions_received 3144'],
  [
    'Loại ra 246 đơn phải lưu, số đủ điều kiện xử lý còn 2.421 đơn. Chia loại thì KN 86, TC 133 và kiến nghị, đề nghị 2.202 đơn.',
    'complaint_petitions 86; denunciation_petitions 133; feedback_petitions 2202; petitions_eligible 2421',
  ],
  [
    'Viện kiểm sát các cấp tiếp nhận 948 đơn khiếu nại, tố cáo, kiến nghị. Phần thuộc thẩm quyền, tính cả kiến nghị và đề nghị giám đốc thẩm, là 585 đơn/279 vụ việc, đã thụ lý hết.',
    'petitions_received 948',
  ],
  [
    'Toàn tỉnh nhận 5.363 đơn khiếu nại, tố cáo, kiến nghị, phản ánh (tăng 3%), 4.613 đơn trong đó đủ điều kiện xử lý.',
    'petitions_eligible 4613; petitions_received 5363',
  ],
  [
    'Đất đai là chuyện lớn nhất với 2.069 đơn, chiếm 71,6% (trong tổng 2.855 đơn đủ điều kiện xử lý).',
    'petitions_eligible 2855',
  ],
  [
    'Huyện có 182 vụ việc khiếu nại phải giải quyết, đã xong 155/182 vụ (đạt 85,2%). Trong phần xong, 36 vụ người khiếu nại rút đơn; 119 vụ phải ra quyết định hành chính.',
    'complaints_resolution_rate 85.2; complaints_resolved 155; complaints_under_jurisdiction 182',
  ],
  [
    'Tỉnh tiếp 401 lượt/581 người. Họ trình bày 334 vụ việc; đi theo đoàn thì có 05 đoàn đông người/03 vụ việc với 63 người.',
    'citizen_receptions 401; citizens_received 581; group_delegations 5; reception_cases 334',
  ],
  [
    'Số lượt người được chính quyền các cấp tiếp là 9.500 lượt, chia ra: lãnh đạo UBND các cấp, lãnh đạo sở, ban, ngành tiếp định kỳ 3.100 lượt người; cán bộ tiếp thường xuyên 6.400 lượt người.',
    'citizen_receptions 9500',
  ],
  [
    'Tỉnh nhận 1.283 đơn. Đơn thuộc thẩm quyền 154 đơn (143 đơn khiếu nại, 11 đơn tố cáo), các cấp đang xác minh.',
    'cases_under_jurisdiction 154; complaints_under_jurisdiction 143; denunciations_under_jurisdiction 11; petitions_received 1283',
  ],
  [
    'Số đơn gửi tới ngành thanh tra tỉnh là 76 đơn. Có 51 đơn không đúng chỗ, được chuyển đến cơ quan có thẩm quyền.',
    'petitions_received 76',
  ],
  [
    'Trong tháng, ngành nhận 76 đơn. Bỏ bớt đơn trùng lắp (12 đơn), để riêng đơn không đúng thẩm quyền (18 đơn).',
    'petitions_received 76',
  ],
  [
    'Tỉnh đã giải quyết 183/242 vụ việc khiếu nại, tố cáo. Từ nay đến cuối năm, tỉnh hứa làm xong việc soát 16 vụ này.',
    'cases_resolved 183; cases_under_jurisdiction 242',
  ],
  ['Hơn 1.300 vụ khiếu tố thuộc thẩm quyền ở tỉnh được giải quyết xong.', 'cases_resolved >1300'],
  [
    'Giải quyết khiếu nại: tổng số 5.627 đơn khiếu nại, phần đúng thẩm quyền là 1.389 vụ việc; đã giải quyết xong 1.260 vụ việc, đạt tỉ lệ 90,7%.',
    'complaint_petitions 5627; complaints_resolution_rate 90.7; complaints_resolved 1260; complaints_under_jurisdiction 1389',
  ],
  [
    'Tỉnh nhận 1.232 đơn khiếu nại, tố cáo: chuyển, trả, lưu 958 đơn; để lại giải quyết 274 đơn khiếu nại, tố cáo thuộc thẩm quyền.',
    'cases_under_jurisdiction 274; petitions_received 1232',
  ],
  [
    'Nửa đầu năm 2016, huyện tiếp 883 lượt công dân; đặt cạnh cùng kỳ năm ngoái thì thêm 75 lượt.',
    'citizen_receptions 883',
  ],
  [
    'Vụ việc khiếu nại, tố cáo thuộc thẩm quyền giải quyết được 573 vụ việc, đạt 83,7%.',
    'cases_resolved 573; resolution_rate 83.7',
  ],
  [
    'Bộ triển khai 33 cuộc thanh tra, kiểm tra, xác minh giải quyết khiếu nại, tố cáo, kiến nghị thu hồi về ngân sách nhà nước, phạt hành chính tổng cộng 201,5 triệu đồng.',
    '',
  ],
  [
    'Trụ sở đã tiếp 340 lượt công dân. Thanh tra Chính phủ tiếp 32 việc; Văn phòng Chính phủ 5 việc.',
    'citizen_receptions 340; reception_cases 32; reception_cases 5',
  ],
  [
    'Các cấp làm xong 276 vụ việc khiếu nại. Từ các quyết định, kết luận này, hơn 4,1 tỷ đồng được kiến nghị trả lại cho công dân.',
    'complaints_resolved 276; returned_to_citizens_money >4100000000',
  ],
  [
    'Trong quý I/2024, các cơ quan hành chính nhà nước đã tiếp 83.241 lượt người đến khiếu nại, tố cáo, kiến nghị, phản ánh về 61.420 vụ việc, có 710 lượt đoàn đông người.',
    'citizen_receptions 83241; group_delegations 710; reception_cases 61420',
  ],
  [
    'Toàn tỉnh tiếp 3.451 lượt với 4.012 người (tiếp thường xuyên 2.800 lượt; tiếp định kỳ 651 lượt).',
    'citizen_receptions 3451; citizens_received 4012',
  ],
  [
    'Tổng số đơn tiếp nhận: 5.120 đơn; số đơn đủ điều kiện xử lý: 4.870 đơn (gồm 512 đơn khiếu nại, 130 đơn tố cáo, 4.228 đơn kiến nghị, phản ánh).',
    'complaint_petitions 512; denunciation_petitions 130; feedback_petitions 4228; petitions_eligible 4870; petitions_received 5120',
  ],
  [
    'Số vụ việc thuộc thẩm quyền giải quyết: 245 vụ việc (khiếu nại 198, tố cáo 47). Đã giải quyết 210 vụ việc, đạt 85,7%.',
    'cases_resolved 210; cases_under_jurisdiction 245; complaints_under_jurisdiction 198; denunciations_under_jurisdiction 47; resolution_rate 85.7',
  ],
  [
    'Kết quả giải quyết: 12 khiếu nại đúng (6,4%), 150 khiếu nại sai (79,8%), 26 khiếu nại đúng một phần (13,8%).',
    'complaints_justified 12; complaints_partly_justified 26; complaints_unjustified 150',
  ],
  [
    'Qua giải quyết khiếu nại, tố cáo đã kiến nghị thu hồi cho Nhà nước 1,2 tỷ đồng, 0,5 ha đất; trả lại cho tổ chức, cá nhân 3,4 tỷ đồng, 1.200 m2 đất; khôi phục quyền lợi cho 25 tổ chức, 340 cá nhân; kiến nghị xử lý 12 người.',
    'recovered_for_state_land 5000; recovered_for_state_money 1200000000; returned_to_citizens_land 1200; returned_to_citizens_money 3400000000',
  ],
  [
    'Toàn ngành đã tiếp 1.250 lượt công dân (1.480 người), 980 vụ việc; so với cùng kỳ năm trước tăng 12% số lượt và 8,3% số người.',
    'citizen_receptions 1250; citizens_received 1480; reception_cases 980',
  ],
  ['Tiếp nhận 1.012 đơn (kỳ trước chuyển sang 85 đơn, tiếp nhận trong kỳ 927 đơn).', 'petitions_received 1012'],
  [
    'Đã giải quyết 45/52 vụ việc khiếu nại (đạt 86,5%), 18/20 vụ việc tố cáo (đạt 90%).',
    'complaints_resolution_rate 86.5; complaints_resolved 45; complaints_under_jurisdiction 52; denunciations_resolution_rate 90; denunciations_resolved 18; denunciations_under_jurisdiction 20',
  ],
  ['Các cấp đã tổ chức 123 cuộc đối thoại với 5.400 lượt người tham dự.', 'citizen_dialogues 123'],
  [
    'Toàn tỉnh xây dựng mới 234 mô hình “Dân vận khéo”, nâng tổng số mô hình toàn tỉnh lên 1.567 mô hình.',
    'skilful_models 1567; skilful_models 234',
  ],
  [
    'Có 1.203 mô hình, điển hình “Dân vận khéo” được công nhận, trong đó lĩnh vực kinh tế 402 mô hình, văn hóa - xã hội 501, quốc phòng - an ninh 150, xây dựng hệ thống chính trị 150.',
    'skilful_models 1203',
  ],
  ['So với cùng kỳ năm 2022, số lượt tiếp tăng 5%, số đơn giảm 3,2%.', ''],
  [
    'Các cơ quan đã thụ lý 56 đơn khiếu nại thuộc thẩm quyền (kỳ trước chuyển sang 11 đơn), đã giải quyết 49 đơn; 09 đơn tố cáo, đã giải quyết xong 9/9 đơn.',
    'complaints_resolved 49; complaints_under_jurisdiction 56; denunciations_resolved 9; denunciations_under_jurisdiction 9',
  ],
  [
    'Số đơn phải xử lý là 320 đơn (trong đó: 20 đơn kỳ trước chuyển sang, 300 đơn tiếp nhận trong kỳ).',
    'petitions_received 320',
  ],
  [
    'Kết quả như sau:\n- Tiếp công dân: 512 lượt/ 630 người.\n- Đơn tiếp nhận: 410 đơn.\n- Đơn đủ điều kiện xử lý: 390 đơn.\n- Vụ việc thuộc thẩm quyền: 22 vụ.\n- Đã giải quyết: 20 vụ, đạt 90,9%.',
    'cases_resolved 20; cases_under_jurisdiction 22; citizen_receptions 512; citizens_received 630; petitions_eligible 390; petitions_received 410; resolution_rate 90.9',
  ],
  [
    'Nhận 2.450 đơn thư các loại (tăng 120 đơn so với cùng kỳ), gồm: khiếu nại: 340; tố cáo: 85; kiến nghị, phản ánh: 2.025.',
    'complaint_petitions 340; denunciation_petitions 85; feedback_petitions 2025; petitions_received 2450',
  ],
  [
    'Tỷ lệ giải quyết khiếu nại, tố cáo thuộc thẩm quyền đạt 87,3%; trong đó khiếu nại đạt 86,9%, tố cáo đạt 89,1%.',
    'complaints_resolution_rate 86.9; denunciations_resolution_rate 89.1; resolution_rate 87.3',
  ],
  ['UBND cấp xã tiếp 320 lượt công dân.', ''],
  [
    'Các cấp, các ngành đã giải quyết được 82,5% số vụ việc khiếu nại, tố cáo thuộc thẩm quyền.',
    'resolution_rate 82.5',
  ],
  [
    'Huyện giải quyết xong 9/10 vụ khiếu nại, 100% vụ tố cáo.',
    'complaints_resolved 9; complaints_under_jurisdiction 10; denunciations_resolution_rate 100',
  ],
  ['Trụ sở tiếp 45 đoàn đông người với 612 lượt người.', 'group_delegations 45'],
  ['Toàn tỉnh phát sinh 04 đoàn đông người (giảm 02 đoàn).', 'group_delegations 4'],
  ['Qua giải quyết tố cáo, đã thu hồi về ngân sách nhà nước 560 triệu đồng.', 'recovered_for_state_money 560000000'],
  ['Bình quân mỗi tháng các cơ quan tiếp 120 lượt công dân.', ''],
  [
    'Các cơ quan của Quốc hội tiếp 1.120 lượt công dân đến trình bày 980 vụ việc, có 64 lượt đoàn đông người; nhận 18.200 đơn thư, qua nghiên cứu, xử lý có 9.100 đơn đủ điều kiện, chuyển 2.100 đơn đến cơ quan có thẩm quyền; nhận được 1.340 văn bản trả lời.',
    'citizen_receptions 1120; group_delegations 64; petitions_eligible 9100; petitions_received 18200; reception_cases 980',
  ],
  [
    'So với năm trước, số lượt công dân đến khiếu nại, tố cáo giảm 12,5%; số vụ việc giảm 8%; số đoàn đông người tăng 3,1%.',
    '',
  ],
  [
    'Toàn tỉnh tiếp 11.204 lượt với 12.530 người, 8.910 vụ việc (tiếp lần đầu 6.230 vụ việc, tiếp nhiều lần 2.680 vụ việc); 112 đoàn đông người với 1.530 người (lần đầu 40 đoàn, nhiều lần 72 đoàn).',
    'citizen_receptions 11204; citizens_received 12530; group_delegations 112; reception_cases 8910',
  ],
  ['Lãnh đạo UBND các cấp tổ chức 56 cuộc đối thoại với 2.100 hộ dân.', 'citizen_dialogues 56'],
  [
    'Toàn tỉnh tổ chức hơn 300 hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân.',
    'citizen_dialogues >300',
  ],
  ['Các địa phương tổ chức gần 1.200 buổi tiếp xúc, đối thoại với nhân dân.', 'citizen_dialogues <1200'],
  [
    'Toàn huyện đăng ký mới 345 mô hình, duy trì 1.204 mô hình “Dân vận khéo”.',
    'skilful_models 1204; skilful_models 345',
  ],
  [
    'Đến nay, toàn tỉnh có 2.340 mô hình “Dân vận khéo” (1.560 mô hình tập thể, 780 mô hình cá nhân).',
    'skilful_models 2340',
  ],
  ['Toàn ngành tiếp nhận 3.210 lượt đơn KN, TC, KNPA.', 'petitions_received 3210'],
  [
    'Thuộc thẩm quyền giải quyết có 92 đơn (43 đơn khiếu nại, 11 đơn tố cáo, 38 đơn kiến nghị, phản ánh).',
    'complaints_under_jurisdiction 43; denunciations_under_jurisdiction 11',
  ],
  [
    'Tổng số vụ việc khiếu nại, tố cáo thuộc thẩm quyền là 188 vụ (KN: 150 vụ, TC: 38 vụ), đã giải quyết 171 vụ (KN: 139, TC: 32), đạt tỷ lệ 91%.',
    'cases_resolved 171; cases_under_jurisdiction 188; complaints_resolved 139; complaints_under_jurisdiction 150; denunciations_resolved 32; denunciations_under_jurisdiction 38; resolution_rate 91',
  ],
  [
    'Trong 150 vụ khiếu nại đã giải quyết có 18 vụ đúng, 112 vụ sai, 20 vụ có đúng có sai.',
    'complaints_justified 18; complaints_partly_justified 20; complaints_resolved 150; complaints_unjustified 112',
  ],
  [
    'Kết quả giải quyết tố cáo: tố cáo đúng 03 vụ (9,4%), sai 22 vụ, đúng một phần 07 vụ.',
    'denunciations_justified 3; denunciations_partly_justified 7; denunciations_unjustified 22',
  ],
  ['Tỉnh tiếp 1.428 lượt công dân (cùng kỳ năm 2021: 1.573 lượt).', 'citizen_receptions 1428; citizen_receptions 1573'],
  ['Toàn tỉnh nhận 410 đơn, giảm 22 đơn so với 432 đơn của cùng kỳ.', 'petitions_received 410; petitions_received 432'],
  ['Toàn tỉnh đã tiếp thường xuyên 2.310 lượt, tiếp định kỳ và đột xuất của lãnh đạo 512 lượt.', ''],
  [
    'Trong kỳ, các cơ quan tiếp nhận tổng số 1.204 đơn, trong đó đơn khiếu nại 210 đơn, đơn tố cáo 84 đơn, đơn kiến nghị, phản ánh 910 đơn.',
    'complaint_petitions 210; denunciation_petitions 84; feedback_petitions 910; petitions_received 1204',
  ],
  [
    'Số đơn thuộc thẩm quyền là 65 đơn khiếu nại và 12 đơn tố cáo; đã giải quyết xong 58/65 đơn khiếu nại (89,2%), 12/12 đơn tố cáo (100%).',
    'complaints_resolution_rate 89.2; complaints_resolved 58; complaints_under_jurisdiction 65; denunciations_resolution_rate 100; denunciations_resolved 12; denunciations_under_jurisdiction 12',
  ],
  [
    'Tổng số khiếu nại, tố cáo thuộc thẩm quyền phải giải quyết là 1.024 vụ việc; đã giải quyết 911 vụ việc; còn 113 vụ việc đang trong thời hạn.',
    'cases_resolved 911; cases_under_jurisdiction 1024',
  ],
  ['Thanh tra các cấp tiến hành 320 cuộc thanh tra, phát hiện sai phạm 45 tỷ đồng, kiến nghị thu hồi 12 tỷ đồng.', ''],
  ['UBND tỉnh rà soát 34 vụ việc tồn đọng, phức tạp, đã giải quyết 21 vụ việc.', ''],
  ['Trong 6 tháng đã tiếp nhận và xử lý 1.890 đơn, đạt 98%.', 'petitions_received 1890'],
  ['Các đơn vị nhận 90 đơn khiếu nại, tố cáo.', 'petitions_received 90'],
  [
    'Toàn thành phố tiếp tổng cộng 15.320 lượt người, tăng 2.013 lượt người (15,1%) so với năm 2021.',
    'citizen_receptions 15320',
  ],
  [
    'Số lượt tiếp công dân là 8.021 lượt, số người được tiếp là 9.540 người, số vụ việc tiếp là 6.030 vụ.',
    'citizen_receptions 8021; citizens_received 9540; reception_cases 6030',
  ],
  [
    'Toàn tỉnh tiếp 456 lượt công dân, với 512 người, nội dung 398 vụ việc.',
    'citizen_receptions 456; citizens_received 512; reception_cases 398',
  ],
  [
    'Toàn tỉnh có 456 lượt công dân với 512 người đến khiếu nại, tố cáo, kiến nghị, phản ánh.',
    'citizen_receptions 456; citizens_received 512',
  ],
  ['Chủ tịch UBND tỉnh đã chủ trì 15 cuộc đối thoại, giải quyết dứt điểm 11 vụ việc khiếu nại kéo dài.', ''],
  [
    'Đã khôi phục quyền lợi cho 17 công dân với số tiền 2,3 tỷ đồng, 1.520m2 đất sau khi giải quyết khiếu nại.',
    'returned_to_citizens_land 1520; returned_to_citizens_money 2300000000',
  ],
  ['Toàn tỉnh phấn đấu giải quyết trên 90% đơn khiếu nại, tố cáo thuộc thẩm quyền.', ''],
  [
    'Toàn tỉnh ghi nhận 6.140 lượt công dân đến trụ sở cơ quan nhà nước khiếu nại, tố cáo, với tổng số 6.887 người.',
    'citizen_receptions 6140; citizens_received 6887',
  ],
  [
    'Đã giải quyết 268/351 vụ khiếu nại thuộc thẩm quyền (76,4%) và 29/32 vụ tố cáo thuộc thẩm quyền (90,6%). Tính chung khiếu nại, tố cáo đạt 77,5%.',
    'complaints_resolution_rate 76.4; complaints_resolved 268; complaints_under_jurisdiction 351; denunciations_resolution_rate 90.6; denunciations_resolved 29; denunciations_under_jurisdiction 32; resolution_rate 77.5',
  ],
  [
    'Số vụ việc khiếu nại thuộc thẩm quyền giải quyết là 247 vụ, đã giải quyết 216 vụ (đạt 87,45%); tố cáo 19 vụ, đã giải quyết 19 vụ, đạt 100%.',
    'complaints_resolution_rate 87.45; complaints_resolved 216; complaints_under_jurisdiction 247; denunciations_resolution_rate 100; denunciations_resolved 19; denunciations_under_jurisdiction 19',
  ],
  ['Tư vấn pháp luật cho 1.870 lượt công nhân; giải đáp 312 đơn hỏi về tiền lương.', ''],
  [
    'Đã giải quyết 238/316 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, tỷ lệ 75,3% (cùng kỳ 2021: 71,9%).',
    'cases_resolved 238; cases_under_jurisdiction 316; resolution_rate 71.9; resolution_rate 75.3',
  ],
  ['Mỗi năm, hai bên chọn xây dựng từ 3 đến 5 mô hình “Dân vận khéo”.', ''],
  ['Đến dự có 416 người, hội nghị ghi nhận 38 ý kiến.', ''],
  [
    'Người đứng đầu cấp ủy, chính quyền đã tổ chức 29 cuộc đối thoại với nhân dân, thu hút gần 2.900 người dự, ghi nhận 416 ý kiến.',
    'citizen_dialogues 29',
  ],
  [
    'Năm qua, toàn ngành tiếp 12.345 lượt người/13.002 người đến khiếu nại, tố cáo.',
    'citizen_receptions 12345; citizens_received 13002',
  ],
  [
    'Trong kỳ, Ban Tiếp công dân tỉnh và các sở, ngành, địa phương đã tiếp tổng số 2.118 lượt/2.630 người/1.702 vụ việc.',
    'citizen_receptions 2118; citizens_received 2630; reception_cases 1702',
  ],
  [
    'Đã tiếp 2.118 lượt công dân (trong đó có 21 đoàn đông người với 312 người).',
    'citizen_receptions 2118; group_delegations 21',
  ],
  [
    'Công dân đến trụ sở: 540 lượt (giảm 8%), 610 người, 22 đoàn đông người.',
    'citizen_receptions 540; citizens_received 610; group_delegations 22',
  ],
  ['Tổng số công dân được tiếp là 3.120 người với 2.905 lượt.', 'citizen_receptions 2905; citizens_received 3120'],
  [
    'Số đơn thuộc thẩm quyền: 145 đơn khiếu nại, 34 đơn tố cáo và 612 đơn kiến nghị, phản ánh.',
    'complaints_under_jurisdiction 145; denunciations_under_jurisdiction 34',
  ],
  [
    'Qua xử lý có 2.310 đơn đủ điều kiện xử lý (chiếm 86,4%), gồm: 310 đơn khiếu nại, 102 đơn tố cáo, 1.898 đơn kiến nghị, phản ánh.',
    'complaint_petitions 310; denunciation_petitions 102; feedback_petitions 1898; petitions_eligible 2310',
  ],
  [
    'Tổng số đơn đã nhận 1.204 đơn, đã xử lý 1.180 đơn, đủ điều kiện xử lý 1.003 đơn, không đủ điều kiện 177 đơn.',
    'petitions_eligible 1003; petitions_received 1204',
  ],
  [
    'Các cơ quan hành chính đã thụ lý, giải quyết 412/470 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt tỷ lệ 87,66% (khiếu nại 350/402 vụ, tố cáo 62/68 vụ).',
    'cases_resolved 412; cases_under_jurisdiction 470; complaints_resolved 350; complaints_under_jurisdiction 402; denunciations_resolved 62; denunciations_under_jurisdiction 68; resolution_rate 87.66',
  ],
  [
    'Giải quyết khiếu nại: đã giải quyết 56 vụ việc/61 vụ việc thuộc thẩm quyền, đạt 91,8%.',
    'complaints_resolution_rate 91.8; complaints_resolved 56; complaints_under_jurisdiction 61',
  ],
  [
    'Về tố cáo, phải giải quyết 23 vụ, đã giải quyết xong 21 vụ, đạt 91,3%, còn 2 vụ đang xác minh.',
    'denunciations_resolution_rate 91.3; denunciations_resolved 21; denunciations_under_jurisdiction 23',
  ],
  [
    'Phân tích 56 vụ khiếu nại đã giải quyết cho thấy: có 8 vụ khiếu nại đúng, chiếm 14,3%; 40 vụ khiếu nại sai, chiếm 71,4%; 8 vụ khiếu nại có đúng, có sai, chiếm 14,3%.',
    'complaints_justified 8; complaints_partly_justified 8; complaints_resolved 56; complaints_unjustified 40',
  ],
  [
    'Kết quả: Khiếu nại đúng: 5; khiếu nại sai: 32; khiếu nại đúng một phần: 9.',
    'complaints_justified 5; complaints_partly_justified 9; complaints_unjustified 32',
  ],
  ['Tỷ lệ giải quyết khiếu nại, tố cáo đạt 91,5%, vượt chỉ tiêu đề ra (85%).', 'resolution_rate 91.5'],
  ['Tỷ lệ giải quyết khiếu nại, tố cáo thuộc thẩm quyền đạt trên 90%, vượt 5% so với kế hoạch.', 'resolution_rate >90'],
  [
    'Thông qua công tác giải quyết khiếu nại, tố cáo, các cấp đã thu hồi về ngân sách 890 triệu đồng, 3.210m2 đất; trả lại cho công dân 1,23 tỷ đồng và 0,82 ha đất; minh oan cho 3 người.',
    'recovered_for_state_land 3210; recovered_for_state_money 890000000; returned_to_citizens_land 8200; returned_to_citizens_money 1230000000',
  ],
  [
    'Qua giải quyết khiếu nại, tố cáo đã bảo vệ quyền lợi cho 45 công dân, trả lại 1.200 triệu đồng, thu hồi cho Nhà nước 230 triệu đồng.',
    'recovered_for_state_money 230000000; returned_to_citizens_money 1200000000',
  ],
  ['Qua công tác kiểm tra, thanh tra, phát hiện vi phạm 3.400 triệu đồng, đã thu hồi 2.100 triệu đồng.', ''],
  [
    'Các địa phương đã tổ chức được 1.012 buổi đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân với 56.000 lượt người tham gia.',
    'citizen_dialogues 1012',
  ],
  ['Tổ chức đối thoại trực tiếp với Nhân dân 312 cuộc, có 15.200 lượt người dự.', 'citizen_dialogues 312'],
  ['Chủ tịch UBND cấp huyện đối thoại 41 cuộc, Chủ tịch UBND cấp xã đối thoại 265 cuộc.', ''],
  [
    'Toàn tỉnh có 1.245 mô hình “Dân vận khéo” được đăng ký mới, 980 mô hình được công nhận.',
    'skilful_models 1245; skilful_models 980',
  ],
  [
    'Trong năm xây dựng 567 mô hình, trong đó có 312 mô hình tập thể, 255 mô hình cá nhân; công nhận 420 mô hình “Dân vận khéo” tiêu biểu.',
    'skilful_models 567',
  ],
  [
    'Đã có 2.134 tập thể, cá nhân đăng ký xây dựng 1.820 mô hình “Dân vận khéo” trên các lĩnh vực.',
    'skilful_models 1820',
  ],
  ['Toàn tỉnh có hơn 3,2 nghìn mô hình, điển hình “Dân vận khéo”.', 'skilful_models >3200'],
  [
    'Trong số 1.204 đơn tiếp nhận có 312 đơn khiếu nại (26%), 98 đơn tố cáo (8%), còn lại là kiến nghị, phản ánh.',
    'complaint_petitions 312; denunciation_petitions 98; petitions_received 1204',
  ],
  [
    'Các cấp, các ngành tiếp nhận 1.530 đơn KN, 420 đơn TC, 6.200 đơn KNPA.',
    'complaint_petitions 1530; denunciation_petitions 420; feedback_petitions 6200',
  ],
  [
    'Trong tháng, cơ quan tiếp nhận 72 lượt đơn gồm 14 khiếu nại, 6 tố cáo, 52 kiến nghị phản ánh.',
    'complaint_petitions 14; denunciation_petitions 6; feedback_petitions 52; petitions_received 72',
  ],
  [
    'Đã nhận được 18.200 đơn thư của công dân gửi đến; trong đó có 9.100 đơn đủ điều kiện xử lý; đã chuyển 2.100 đơn.',
    'petitions_eligible 9100; petitions_received 18200',
  ],
  ['Tình trạng đoàn đông người có xu hướng tăng: 41 đoàn, tăng 12 đoàn so với cùng kỳ.', 'group_delegations 41'],
  ['Có 03 đoàn khiếu kiện đông người vượt cấp lên Trung ương.', 'group_delegations 3'],
  ['Qua tiếp dân, đã giải thích, hướng dẫn tại chỗ 210 vụ việc; chuyển cơ quan có thẩm quyền 88 vụ việc.', ''],
  [
    'Năm 2021, cả nước có 312.000 lượt người đến khiếu nại, tố cáo; năm 2022 là 386.000 lượt.',
    'citizen_receptions 312000; citizen_receptions 386000',
  ],
  [
    'Toàn tỉnh giải quyết xong 45/50 đơn khiếu nại, 100% đơn tố cáo; hòa giải thành 320/340 vụ việc.',
    'complaints_resolved 45; complaints_under_jurisdiction 50; denunciations_resolution_rate 100',
  ],
  [
    'Tiếp công dân trên 900 lượt; nhận, xử lý khoảng 700 đơn; đối thoại 60 cuộc.',
    'citizen_dialogues 60; citizen_receptions >900; petitions_received ~700',
  ],
  [
    'Lãnh đạo tỉnh đã tiếp 34 lượt, Ban Tiếp công dân tiếp 420 lượt, các huyện tiếp 1.310 lượt, các xã tiếp 2.230 lượt.',
    '',
  ],
  [
    'Đơn thư: tổng nhận 510 đơn, trong đó khiếu nại 130, tố cáo 45, phản ánh, kiến nghị 335.',
    'complaint_petitions 130; denunciation_petitions 45; feedback_petitions 335; petitions_received 510',
  ],
  [
    'Các cơ quan đã ra quyết định giải quyết đối với 87/95 vụ khiếu nại lần đầu.',
    'complaints_resolved 87; complaints_under_jurisdiction 95',
  ],
  ['Tổng số vụ việc khiếu nại thuộc thẩm quyền giải quyết lần đầu là 95 vụ, lần hai 20 vụ.', ''],
  [
    'Toàn tỉnh có 318 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đã giải quyết xong 271 vụ, đạt tỷ lệ 85,2%.',
    'cases_resolved 271; cases_under_jurisdiction 318; resolution_rate 85.2',
  ],
  [
    'Toàn tỉnh có 318 đơn khiếu nại, tố cáo thuộc thẩm quyền giải quyết, đã giải quyết 271 đơn.',
    'cases_resolved 271; cases_under_jurisdiction 318',
  ],
  [
    'Trong tổng số 318 vụ khiếu nại, tố cáo phải giải quyết, các cấp đã giải quyết 271 vụ, còn 47 vụ.',
    'cases_resolved 271; cases_under_jurisdiction 318',
  ],
  [
    'Có 918 vụ thuộc thẩm quyền (731 vụ khiếu nại, 187 vụ tố cáo). Đến nay, đã giải quyết được 812 vụ, đạt 88,45% (năm 2021 đạt 84,7%).',
    'cases_resolved 812; cases_under_jurisdiction 918; complaints_under_jurisdiction 731; denunciations_under_jurisdiction 187; resolution_rate 84.7; resolution_rate 88.45',
  ],
  [
    'Tỷ lệ giải quyết khiếu nại đạt 90,1% (năm trước là 86%).',
    'complaints_resolution_rate 86; complaints_resolution_rate 90.1',
  ],
  [
    'Thanh tra các huyện tiến hành 52 cuộc thanh tra trách nhiệm, phê bình 21 chủ tịch xã không thực hiện lịch tiếp dân; kiến nghị thu hồi về ngân sách 12,3 tỷ đồng từ các sai phạm.',
    '',
  ],
  [
    'Đã thụ lý 318 vụ khiếu nại, tố cáo, hoàn thành giải quyết 271 vụ (85,2%).',
    'cases_resolved 271; cases_under_jurisdiction 318; resolution_rate 85.2',
  ],
  [
    'Các cơ quan tiếp nhận mới 45 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, cùng 12 vụ kỳ trước chuyển sang; đã giải quyết 50/57 vụ.',
    'cases_resolved 50; cases_under_jurisdiction 57',
  ],
  [
    'Số vụ khiếu nại là 247, giải quyết xong 216 vụ; số vụ tố cáo là 19, giải quyết xong cả 19 vụ.',
    'complaints_resolved 216; complaints_under_jurisdiction 247; denunciations_resolved 19; denunciations_under_jurisdiction 19',
  ],
  [
    'Toàn tỉnh nhận 71 đơn khiếu nại, tố cáo (50 đơn khiếu nại và 21 đơn tố cáo). Thuộc thẩm quyền có 40 đơn khiếu nại, tố cáo (9 đơn của quý trước để lại), gồm 33 đơn khiếu nại, 7 đơn tố cáo.',
    'cases_under_jurisdiction 40; complaint_petitions 50; complaints_under_jurisdiction 33; denunciation_petitions 21; denunciations_under_jurisdiction 7; petitions_received 71',
  ],
  ['Bốn năm, các cơ quan tiếp nhận 8.120 đơn khiếu nại, tố cáo với 5.300 vụ việc.', 'petitions_received 8120'],
  [
    'Trong kỳ đã thụ lý 6/6 vụ tố cáo, giải quyết xong 2/6 vụ.',
    'denunciations_resolved 2; denunciations_under_jurisdiction 6',
  ],
  [
    'Đã giải quyết 120/131 vụ việc khiếu nại: 45 vụ việc khép lại nhờ hòa giải, 75 vụ việc bằng quyết định hành chính.',
    'complaints_resolved 120; complaints_under_jurisdiction 131',
  ],
  [
    'Xét theo trình tự, 12 đơn chưa qua giải quyết, 18 đơn đã có quyết định lần đầu, 5 đơn đã có quyết định lần hai.',
    '',
  ],
  [
    'Về khiếu nại: 14 đơn khiếu nại đúng, 9 đơn khiếu nại đúng một phần, 120 đơn khiếu nại sai, 30 đơn được rút sau khi nghe giải thích.',
    'complaints_justified 14; complaints_partly_justified 9; complaints_unjustified 120',
  ],
  [
    'Sau phân loại, 300 đơn được hướng dẫn; 900 đơn thuộc thẩm quyền (gồm 210 đơn khiếu nại; 64 đơn tố cáo và 626 đơn kiến nghị, phản ánh).',
    'complaints_under_jurisdiction 210; denunciations_under_jurisdiction 64',
  ],
  [
    'Nhờ giải quyết khiếu nại, công dân được khôi phục quyền lợi hợp pháp và hỗ trợ bổ sung 512 triệu đồng, 3.400 m2 đất.',
    'returned_to_citizens_land 3400; returned_to_citizens_money 512000000',
  ],
  [
    'Các cấp tiếp 4.100 lượt công dân với 3.020 vụ việc; giải quyết 210 vụ việc khiếu nại, tố cáo thuộc thẩm quyền; 25 người bị xử lý hành chính, 14 người được minh oan.',
    'cases_resolved 210; citizen_receptions 4100; reception_cases 3020',
  ],
  ['Cứ năm đơn khiếu nại thì ba đơn về đất đai.', ''],
  ['Cả năm giải quyết 1.240 vụ việc khiếu nại, hơn 12% so với năm 2021.', 'complaints_resolved 1240'],
  ['Huyện tiếp 64 lượt công dân, đã trả lời trực tiếp cho 51 lượt người.', 'citizen_receptions 64'],
  [
    'Sở tiếp nhận 310 đơn; 96 đơn trong số này đã chuyển cơ quan chức năng, gửi 20 đơn sang Thanh tra tỉnh.',
    'petitions_received 310',
  ],
  ['Thành phố tiếp 3.100 lượt người, tụt 640 lượt so với năm 2021.', 'citizen_receptions 3100'],
  ['Rà soát 70 vụ khiếu nại kéo dài, đã có thông báo chấm dứt thụ lý 22 vụ.', ''],
  ['Tính đến nay chưa ngã ngũ 15 vụ việc khiếu nại và 4 vụ việc tố cáo.', ''],
  [
    'Số lượt người được tiếp tại Trụ sở trong năm giảm 4,1% (304/317) so với năm trước; số vụ việc giảm 20% (80/100).',
    'citizen_receptions 304; citizen_receptions 317; reception_cases 100; reception_cases 80',
  ],
  [
    'Các cơ quan tiếp 2.600 lượt/3.100 công dân. Số vụ việc là 1.900 vụ việc, gồm 1.300 vụ việc tiếp lần đầu, 600 vụ việc tiếp nhiều lần.',
    'citizen_receptions 2600; citizens_received 3100; reception_cases 1900',
  ],
  ['Các sở kiểm tra từ tài chính tới văn thư, lưu trữ, qua thanh tra kiến nghị thu hồi 64 triệu đồng.', ''],
  [
    'Công an tỉnh duy trì 24 mô hình “Dân vận khéo” và 1.210 mô hình “Tự quản về an ninh trật tự”.',
    'skilful_models 24',
  ],
  [
    'Đơn tố cáo có 2 đơn, đã giải quyết xong 2 đơn tố cáo này trong tháng.',
    'denunciations_resolved 2; denunciations_under_jurisdiction 2',
  ],
  [
    'Chia theo tính chất: khiếu nại 310 đơn, tố cáo 120 đơn, kiến nghị, phản ánh, dân nguyện 800 đơn.',
    'complaint_petitions 310; denunciation_petitions 120; feedback_petitions 800',
  ],
  ['Có 90 đơn được trả kèm văn bản chỉ dẫn người viết.', ''],
  ['Tổ công tác chỉ đạo giải quyết 130 vụ việc khiếu nại; tới nay xong 120/130 vụ việc.', ''],
  ['Đơn tiếp nhận còn 9.285 đơn, giảm 7,1%.', 'petitions_received 9285'],
  [
    '- Tiếp thường xuyên: 512 lượt, 560 người, số vụ việc 498, số đoàn đông người 03 đoàn.\n- Lãnh đạo tiếp: 354 lượt, 404 người, số vụ việc 301.\n- Tổng cộng: 866 lượt, 964 người.',
    'citizen_receptions 866; citizens_received 964',
  ],
  [
    'Đã giải quyết xong 30 đơn khiếu nại và 12 đơn tố cáo trong tổng số 35 đơn khiếu nại, 14 đơn tố cáo thuộc thẩm quyền.',
    'complaints_resolved 30; complaints_under_jurisdiction 35; denunciations_resolved 12; denunciations_under_jurisdiction 14',
  ],
  [
    'Các cấp thụ lý 66 vụ khiếu nại, giải quyết 60 vụ, trong đó công nhận khiếu nại đúng 8, đúng một phần 11, sai 41.',
    'complaints_justified 8; complaints_partly_justified 11; complaints_resolved 60; complaints_under_jurisdiction 66; complaints_unjustified 41',
  ],
  ['Thanh tra Bộ cho hay 100% đơn khiếu nại không thuộc thẩm quyền đã được chỉ đúng nơi giải quyết.', ''],
  [
    'Thuộc thẩm quyền là 700 đơn, tách thành khiếu nại 250 đơn; tố cáo 20 đơn; kiến nghị, phản ánh 430 đơn.',
    'complaints_under_jurisdiction 250; denunciations_under_jurisdiction 20',
  ],
  [
    'Qua giải quyết khiếu nại, số tiền thu hồi cho Nhà nước là hơn 300 triệu đồng; người sử dụng đất được bồi thường bổ sung hơn 2.500m2 đất và hơn 1,2 tỷ đồng.',
    'recovered_for_state_money >300000000',
  ],
  [
    'Đã giải quyết 150 vụ khiếu nại, bằng giải thích, thuyết phục hoặc bằng quyết định hành chính, đạt tỷ lệ 80%.',
    'complaints_resolution_rate 80; complaints_resolved 150',
  ],
  [
    'Đủ điều kiện xử lý 812 đơn, gồm 230 đơn/230 vụ khiếu nại, 32 đơn/32 vụ tố cáo, 550 đơn/546 vụ kiến nghị, phản ánh.',
    'complaint_petitions 230; denunciation_petitions 32; feedback_petitions 550; petitions_eligible 812',
  ],
  ['Còn 12 vụ đã hết thẩm quyền giải quyết, đơn vẫn gửi đi khắp nơi.', ''],
  [
    'Cả tỉnh tiếp 5.100 lượt với 5.900 người, so với cùng kỳ giảm 1.249 lượt (giảm 20%); có 21 lượt đoàn khiếu nại đông người.',
    'citizen_receptions 5100; citizens_received 5900; group_delegations 21',
  ],
  ['Về án: phải thi hành trên 17.000 việc, có điều kiện thi hành 14.000 việc, xong 8.590 việc (đạt 61%).', ''],
  ['Tiếp nhận đơn: trong tháng 58 đơn, phần lớn đến qua bưu chính.', 'petitions_received 58'],
  ['Soát xong, toàn địa bàn có 25 vụ khiếu nại; 2 vụ khiếu nại đã được thống nhất hướng giải quyết.', ''],
  [
    'Qua giải quyết khiếu nại, thu hồi cho ngân sách 1 tỷ 234 triệu đồng, trả lại cho công dân 2 tỷ 50 triệu 500 nghìn đồng.',
    'recovered_for_state_money 1234000000; returned_to_citizens_money 2050500000',
  ],
  [
    'Ông Lưu Văn Hùng nêu: 26.500 lượt người đến khiếu nại; số người được tiếp 30.100 người; 21.400 vụ việc.',
    'citizen_receptions 26500; citizens_received 30100; reception_cases 21400',
  ],
  [
    'Đơn KNTC thuộc thẩm quyền của lực lượng Công an là 612 đơn, đã xong 566, đạt 92,5%; đơn chưa xong do mới nhận.',
    'cases_resolved 566; cases_under_jurisdiction 612; resolution_rate 92.5',
  ],
  [
    'Các cấp đã thụ lý 31 đơn khiếu nại, 9 đơn tố cáo thuộc thẩm quyền, số không thuộc thẩm quyền được chuyển đi nơi khác.',
    'complaints_under_jurisdiction 31; denunciations_under_jurisdiction 9',
  ],
  ['Du lịch đón trên 8 triệu lượt khách, trong đó khách quốc tế khoảng 1,5 triệu lượt.', ''],
  ['Các huyện mời Mặt trận cùng nghe; có vụ sau ba lần đối thoại thì người dân tự rút đơn.', ''],
  [
    'Toàn tỉnh tiếp 700 lượt với 812 lượt người đến khiếu nại. So cùng kỳ giảm về số lượt (700/840 lượt tiếp) và giảm mạnh về số người (812/1.290 lượt người).',
    'citizen_receptions 700; citizen_receptions 840; citizens_received 1290; citizens_received 812',
  ],
  [
    '“Tổng số vụ khiếu nại, tố cáo thuộc thẩm quyền là 150 vụ, chúng tôi giải quyết được 118 vụ, bằng 78,7%”, lãnh đạo tỉnh nói. Trong đó khiếu nại 98/121 vụ, tố cáo 20/29 vụ.',
    'cases_resolved 118; cases_under_jurisdiction 150; complaints_resolved 98; complaints_under_jurisdiction 121; denunciations_resolved 20; denunciations_under_jurisdiction 29; resolution_rate 78.7',
  ],
  [
    'Khiếu nại thuộc thẩm quyền là 210 vụ, giải quyết được 180 vụ. Tố cáo năm 2022 chỉ 17 vụ, xong hết.',
    'complaints_resolved 180; complaints_under_jurisdiction 210; denunciations_under_jurisdiction 17',
  ],
  [
    'Đơn nhận được là 1.940, tăng 6%. Đơn khiếu nại chừng 300, đơn tố cáo 120, số khác là kiến nghị.',
    'complaint_petitions ~300; denunciation_petitions 120; petitions_received 1940',
  ],
  [
    'Đã giải quyết xong 9 vụ khiếu nại. Trong 9 khiếu nại thì 2 đúng, 7 sai.',
    'complaints_justified 2; complaints_resolved 9; complaints_unjustified 7',
  ],
  [
    'Toàn tỉnh nhận hơn 900 đơn thư; vụ tố cáo thuộc thẩm quyền giải quyết đạt 91%.',
    'denunciations_resolution_rate 91; petitions_received >900',
  ],
  [
    'Tố cáo: giải quyết 41 trong 60 vụ (68,3%).',
    'denunciations_resolution_rate 68.3; denunciations_resolved 41; denunciations_under_jurisdiction 60',
  ],
  ['6 tháng qua có 110 thư cảm ơn, 35 thư xin lỗi được gửi đi.', ''],
  [
    'Từ các quyết định giải quyết khiếu nại, người dân được hoàn lại hơn 2 tỷ đồng cùng 4.100m² đất.',
    'returned_to_citizens_land 4100; returned_to_citizens_money >2000000000',
  ],
  [
    'Các cấp mở 300 cuộc đối thoại trực tiếp với nhân dân. Năm 2021 do dịch chỉ có 120 cuộc.',
    'citizen_dialogues 120; citizen_dialogues 300',
  ],
  [
    'Tố cáo: 50 vụ, giải quyết 42 vụ, đạt tỷ lệ 84%. Cộng hai loại, các cấp giải quyết 310/350 vụ, đạt 88,6%.',
    'cases_resolved 310; cases_under_jurisdiction 350; denunciations_resolution_rate 84; denunciations_resolved 42; denunciations_under_jurisdiction 50; resolution_rate 88.6',
  ],
  [
    'Huyện giải quyết 90/140 vụ khiếu nại. Kết quả: 70 vụ bác toàn bộ vì khiếu nại sai, 8 vụ khiếu nại đúng, 12 vụ đúng một phần.',
    'complaints_justified 8; complaints_partly_justified 12; complaints_resolved 90; complaints_under_jurisdiction 140; complaints_unjustified 70',
  ],
  [
    'Cơ quan chức năng đón 1.310 lượt người tới trình bày, trong số đó có 14 đoàn từ 5 người trở lên.',
    'citizen_receptions 1310; group_delegations 14',
  ],
  ['Lượng đơn cả năm dừng ở 4.105, thấp hơn năm liền trước 290 đơn.', 'petitions_received 4105'],
  [
    'Có 33 vụ tố cáo phải xem xét; kết luận được 30, trong đó tố cáo sai 20, đúng 3, đúng một phần 7.',
    'denunciations_justified 3; denunciations_partly_justified 7; denunciations_resolved 30; denunciations_unjustified 20',
  ],
  ['Các cấp tiếp dân định kỳ 1.900 buổi với 4.700 lượt người; cán bộ chuyên trách tiếp thường xuyên 8.080 lượt.', ''],
  [
    '140 quyết định giải quyết khiếu nại được ban hành, trong đó công nhận khiếu nại đúng 25 vụ, bác 96 vụ, đúng một phần 19 vụ.',
    'complaints_justified 25; complaints_partly_justified 19; complaints_unjustified 96',
  ],
  [
    'Tổng số đơn tiếp nhận: 2.870 (kỳ trước chuyển sang 190); đã xử lý 2.850; đủ điều kiện 1.760.',
    'petitions_eligible 1760; petitions_received 2870',
  ],
  ['Chủ tịch UBND tỉnh trực tiếp tiếp 48 lượt công dân/55 người/40 vụ việc.', ''],
  [
    'Quý II, số lượt dân đến khiếu nại rút xuống 640 lượt, có 11 đoàn đông người.',
    'citizen_receptions 640; group_delegations 11',
  ],
  ['Khiếu nại xử lý dứt điểm 81 vụ, tương đương 84,4%.', 'complaints_resolution_rate 84.4; complaints_resolved 81'],
  [
    'Kết quả xác minh 60 vụ khiếu nại: dân đúng 8, dân sai 40, nửa đúng nửa sai 12.',
    'complaints_justified 8; complaints_partly_justified 12; complaints_unjustified 40',
  ],
  [
    'Kết quả giải quyết khiếu nại đem lại cho Nhà nước 120 tỷ đồng cùng 45 ha đất.',
    'recovered_for_state_land 450000; recovered_for_state_money 120000000000',
  ],
  [
    'Thẩm quyền của Bộ trưởng chỉ gồm 12 vụ khiếu nại và 4 vụ tố cáo. Chúng tôi kết thúc được 10 vụ khiếu nại, cả 4 vụ tố cáo.',
    'complaints_resolved 10; complaints_under_jurisdiction 12; denunciations_resolved 4; denunciations_under_jurisdiction 4',
  ],
  [
    'Đơn tiếp nhận trong tháng 52 (khiếu nại 11; tố cáo 05; kiến nghị, phản ánh 36).',
    'complaint_petitions 11; denunciation_petitions 5; feedback_petitions 36; petitions_received 52',
  ],
  [
    'Toàn tỉnh nhận 5.020 đơn. Phân theo tính chất thì khiếu nại có 880 đơn, tố cáo vỏn vẹn 131, còn đâu là kiến nghị.',
    'complaint_petitions 880; denunciation_petitions 131; petitions_received 5020',
  ],
  [
    'Các cấp xác định 4.120 vụ việc khiếu nại, 1.204 vụ việc tố cáo thuộc thẩm quyền, đã giải quyết 3.306 vụ việc (2.596 khiếu nại và 710 tố cáo).',
    'cases_resolved 3306; complaints_resolved 2596; complaints_under_jurisdiction 4120; denunciations_resolved 710; denunciations_under_jurisdiction 1204',
  ],
  [
    'Có 51/55 vụ khiếu nại cùng 20/21 vụ tố cáo thuộc thẩm quyền được giải quyết, tính chung đạt 93,4%.',
    'complaints_resolved 51; complaints_under_jurisdiction 55; denunciations_resolved 20; denunciations_under_jurisdiction 21; resolution_rate 93.4',
  ],
  [
    'Cả nước có 95.010 người tìm đến các phòng tiếp dân để trình bày 70.190 vụ việc, kéo theo 968 đoàn đông người.',
    'citizens_received 95010; group_delegations 968; reception_cases 70190',
  ],
  [
    '512 vụ khiếu nại và 36 vụ tố cáo thuộc trách nhiệm chính quyền; lần lượt 451 và 31 vụ có quyết định.',
    'complaints_resolved 451; complaints_under_jurisdiction 512; denunciations_resolved 31; denunciations_under_jurisdiction 36',
  ],
  [
    'Về đơn, văn thư nhận 1.218 đơn. Đủ điều kiện xử lý: 842. Chia theo loại: KN 167; TC 86; kiến nghị, phản ánh 965.',
    'complaint_petitions 167; denunciation_petitions 86; feedback_petitions 965; petitions_eligible 842; petitions_received 1218',
  ],
  [
    'Bưu điện đem tới 308 lá đơn: 61 khiếu nại, 44 tố cáo, còn 203 là kiến nghị, phản ánh.',
    'complaint_petitions 61; denunciation_petitions 44; feedback_petitions 203; petitions_received 308',
  ],
  ['Tòa án nhân dân hai cấp thụ lý 1.677 vụ, xử 1.402.', ''],
  ['Đơn: tiếp nhận 120/131 đơn so với cùng kỳ.', 'petitions_received 120; petitions_received 131'],
  [
    'Tháng này tiếp 40 lượt công dân, 65 người. Tháng trước chỉ có 24 lượt tiếp công dân, 37 người; như vậy tháng này hơn 16 lượt, 28 người.',
    'citizen_receptions 24; citizen_receptions 40; citizens_received 37; citizens_received 65',
  ],
  ['Tỉnh nhận 900 đơn. Bỏ ra 155 đơn trùng, gần 300 đơn gửi sai nơi; còn 12 đơn quá hạn.', 'petitions_received 900'],
  [
    '7.200 lượt công dân là con số mà cơ quan hành chính các cấp ở tỉnh đã tiếp trong năm, về 5.100 vụ việc.',
    'citizen_receptions 7200; reception_cases 5100',
  ],
  ['Cả năm, người dân đến các phòng tiếp của ngành 88 lượt công dân.', 'citizen_receptions 88'],
  ['Ngành Thanh tra mở 41 cuộc, kiến nghị thu hồi 5,2 tỷ đồng.', ''],
  ['Thị xã đón hơn 310 người có uy tín của các xã, phường về dự buổi gặp mặt.', ''],
  ['Toàn tỉnh có 55 đoàn đông người; trong đó tiếp định kỳ 1.200 lượt.', 'group_delegations 55'],
  [
    'Tỉnh tiếp 940 lượt công dân. So với cùng kỳ năm trước thì vơi 110 lượt (940/1.050 lượt tiếp); số đoàn giữ nguyên (8/8 đoàn đông người).',
    'citizen_receptions 1050; citizen_receptions 940; group_delegations 8; group_delegations 8',
  ],
  [
    'Cả năm, tỉnh tiếp 2.410 lượt công dân với 3.905 người, giảm 301 lượt so với năm trước; số vụ việc là 1.702 vụ việc, giảm 88 vụ việc; 41 lượt đoàn đông người với 930 người, giảm 5 lượt đoàn.',
    'citizen_receptions 2410; citizens_received 3905; group_delegations 41; reception_cases 1702',
  ],
  [
    'Số đơn khiếu nại, tố cáo thuộc thẩm quyền giải quyết 36/40 đơn, đạt 90%.',
    'cases_resolved 36; cases_under_jurisdiction 40; resolution_rate 90',
  ],
  [
    'Số vụ việc KN, TC mà các cấp có thẩm quyền giải quyết là 212 vụ việc, bằng 118% so với cùng kỳ.',
    'cases_under_jurisdiction 212',
  ],
  [
    'Tiếp dân của hai cấp tòa trong năm: 288 lượt công dân; 164 đơn, trong đó khiếu nại 71 đơn.',
    'citizen_receptions 288; complaint_petitions 71; petitions_received 164',
  ],
  [
    '51.200 đơn các loại được tiếp nhận, đã xử lý 48.900 đơn, trong đó đủ điều kiện xử lý 40.100 đơn.',
    'petitions_eligible 40100; petitions_received 51200',
  ],
  [
    'Loại đơn trùng, còn 604 đơn đủ điều kiện xử lý: 150 đơn/150 vụ khiếu nại; 21 đơn/20 vụ tố cáo.',
    'complaint_petitions 150; denunciation_petitions 21; petitions_eligible 604',
  ],
  [
    'Các nơi tiếp 312 lượt. Qua tiếp dân, huyện ghi nhận 120 vụ việc, phần lớn về đất.',
    'citizen_receptions 312; reception_cases 120',
  ],
  [
    'Đơn tiếp nhận là 980 đơn. KN có 102 đơn, TC có 77 đơn, còn 801 đơn là kiến nghị, phản ánh.',
    'complaint_petitions 102; denunciation_petitions 77; feedback_petitions 801; petitions_received 980',
  ],
  [
    'Đủ điều kiện xử lý 700 đơn (KN 120 đơn; TC 30 đơn; KN, PA 550 đơn).',
    'complaint_petitions 120; denunciation_petitions 30; feedback_petitions 550; petitions_eligible 700',
  ],
  [
    'Xã nhận 90 đơn, kiến nghị, phản ánh nhiều nhất: 66 đơn; đã trả lời 60 đơn, đẩy sang huyện 12 đơn.',
    'feedback_petitions 66; petitions_received 90',
  ],
  [
    'Hội Nông dân cùng chính quyền tiếp 1.870 lượt nông dân; tập huấn cho 5.200 lượt nông dân.',
    'citizen_receptions 1870',
  ],
  ['Tổ hòa giải ở khu phố gỡ được 412 vụ, đạt 82%; công an giải quyết 15/18 vụ va chạm.', ''],
  [
    'Trụ sở tiếp 700 lượt công dân, 31 đoàn đông người; 4 đoàn ở lại nhiều ngày.',
    'citizen_receptions 700; group_delegations 31',
  ],
  ['Bộ đội đưa 22 lượt đoàn y, bác sĩ về bản; 6 đoàn công tác đi biên giới.', ''],
  [
    'Còn 4 tháng đầu năm nay thì 505 lượt, 230 đơn; giải quyết được 61/70 vụ khiếu nại.',
    'citizen_receptions 505; complaints_resolved 61; complaints_under_jurisdiction 70; petitions_received 230',
  ],
  [
    'Toàn huyện xây dựng 96 mô hình “Dân vận khéo”; tới nay 81/96 mô hình được chấm là hiệu quả; năm sau nhắm tới 140 mô hình.',
    'skilful_models 81; skilful_models 96',
  ],
  ['Hơn 4.100 vụ việc đã được giải quyết, gần 88% là khiếu nại.', 'cases_resolved >4100'],
  [
    'Vụ việc khiếu nại, tố cáo giải quyết xong là 318/340 vụ, đạt 93,5%, còn năm 2021 tỷ lệ này mới là 90,1%.',
    'cases_resolved 318; cases_under_jurisdiction 340; resolution_rate 90.1; resolution_rate 93.5',
  ],
  ['Qua giải quyết khiếu nại, công dân lấy lại được 310 m2 đất.', 'returned_to_citizens_land 310'],
  ['Cuối kỳ phải xong 100% việc trong kế hoạch giải quyết đơn khiếu nại.', ''],
  ['Cán bộ ở đây không giải quyết mà hướng dẫn, chuyển đơn (930 đơn) và đôn đốc (112 văn bản).', ''],
  [
    'Toàn thành phố giải quyết 412/551 đơn khiếu nại, tố cáo. Chậm nhất là huyện Bình Chánh với 27/63 đơn khiếu nại.',
    'cases_resolved 412; cases_under_jurisdiction 551; complaints_resolved 27; complaints_under_jurisdiction 63',
  ],
  ['Đã xử lý 7.911 đơn; 93 đơn mới nhận đang phân loại.', ''],
  ['Tỷ lệ giải quyết khiếu nại, tố cáo bình quân hằng năm 94,3%.', 'resolution_rate 94.3'],
  ['Chính quyền các cấp tiếp nhận, xử lý 1.512/1.590 đơn thư, đạt 95%.', 'petitions_received 1590'],
  ['Mặt trận các cấp giám sát 204 cuộc; hòa giải thành 512/600 vụ việc.', ''],
  ['Công an tỉnh nhận 312 đơn tố giác, 45 đơn khiếu nại.', 'complaint_petitions 45'],
  [
    'So với năm 2021: số lượt tiếp công dân tăng 12% (2.454 lượt/2.191 lượt), số đơn giảm 5% (1.200/1.263 đơn).',
    'citizen_receptions 2191; citizen_receptions 2454; petitions_received 1200; petitions_received 1263',
  ],
  [
    'Đã giải quyết 86 vụ việc khiếu nại và 19 vụ việc tố cáo, đạt tỷ lệ chung 91,3%.',
    'complaints_resolved 86; denunciations_resolved 19; resolution_rate 91.3',
  ],
  [
    'Đã giải quyết 480 vụ việc khiếu nại, tố cáo. Trong số khiếu nại đã xong, 17,5% đúng, 12,9% có đúng có sai.',
    'cases_resolved 480',
  ],
  [
    'Nhờ giải quyết khiếu nại, 3,8 tỷ đồng và 6.450m2 đất về lại tay người dân.',
    'returned_to_citizens_land 6450; returned_to_citizens_money 3800000000',
  ],
  ['Qua giải quyết khiếu nại, thành phố hoàn cho 9 hộ số tiền 1,76 tỷ đồng.', 'returned_to_citizens_money 1760000000'],
  ['Ai tới phòng tiếp dân? 462 người, đi thành 182 lượt.', 'citizen_receptions 182; citizens_received 462'],
  ['Bộ có 25 vụ việc khiếu nại, tố cáo thuộc thẩm quyền; 16 vụ việc do Thủ tướng giao.', 'cases_under_jurisdiction 25'],
  ['Bình quân mỗi tháng tiếp 260 lượt công dân, cả năm 3.120 lượt.', 'citizen_receptions 3120'],
  ['Mỗi xã xây dựng ít nhất 1 mô hình Dân vận khéo; năm 2022 có 1.120 mô hình.', 'skilful_models 1120'],
  [
    'Đơn thuộc thẩm quyền: 120 đơn/118 vụ việc (khiếu nại 90 đơn/89 vụ việc; tố cáo 30 đơn/29 vụ việc).',
    'cases_under_jurisdiction 118; complaints_under_jurisdiction 89; denunciations_under_jurisdiction 29',
  ],
  [
    'Tỉnh giải quyết 95,6% vụ khiếu nại (87/91 vụ) và 100% vụ tố cáo (12/12 vụ).',
    'complaints_resolution_rate 95.6; complaints_resolved 87; complaints_under_jurisdiction 91; denunciations_resolution_rate 100; denunciations_resolved 12; denunciations_under_jurisdiction 12',
  ],
  ['Bộ nhận 7.603 lượt đơn của 4.081 vụ việc.', 'petitions_received 7603'],
  ['Đơn các loại gửi về lên tới một nghìn không trăm bốn mươi sáu đơn.', 'petitions_received 1046'],
  [
    'Tố cáo thuộc thẩm quyền 24 vụ, giải quyết được đúng một nửa, 12 vụ.',
    'denunciations_resolved 12; denunciations_under_jurisdiction 24',
  ],
  [
    'Giải quyết xong 55/62 vụ khiếu nại. Trong 55 vụ đã xong thì khiếu nại đúng 5 vụ, khiếu nại sai 50 vụ.',
    'complaints_justified 5; complaints_resolved 55; complaints_under_jurisdiction 62; complaints_unjustified 50',
  ],
  [
    'Trong số mô hình Dân vận khéo tỉnh chọn từ 2011, có 32 mô hình đạt hiệu quả; 21 mô hình kia cho dừng.',
    'skilful_models 32',
  ],
  [
    'Tỉnh tiếp 1.204 lượt người, có 57 lượt đoàn đông người. Năm 2021, con số là 1.391 lượt người và 49 lượt đoàn đông người.',
    'citizen_receptions 1204; citizen_receptions 1391; group_delegations 49; group_delegations 57',
  ],
  [
    'Ngót 300 lượt công dân được tiếp, chưa tới 40 vụ khiếu nại phải giải quyết.',
    'citizen_receptions <300; complaints_under_jurisdiction <40',
  ],
  [
    'Tỷ lệ giải quyết khiếu nại của tỉnh là 92,3%, cao hơn mức 88,1% của năm 2021 và chỉ tiêu 85% được giao.',
    'complaints_resolution_rate 88.1; complaints_resolution_rate 92.3',
  ],
  [
    'Số lượt công dân được tiếp giảm từ 1.500 lượt năm 2021 xuống 1.204 lượt năm 2022.',
    'citizen_receptions 1204; citizen_receptions 1500',
  ],
  [
    'Giải quyết 40 vụ khiếu nại: 5 vụ có cơ sở, 7 vụ có cơ sở một phần, 28 vụ không có cơ sở.',
    'complaints_justified 5; complaints_partly_justified 7; complaints_resolved 40; complaints_unjustified 28',
  ],
  [
    'Trên 1.300 vụ việc khiếu nại, tố cáo thuộc thẩm quyền đã giải quyết xong, đạt 81%.',
    'cases_resolved >1300; resolution_rate 81',
  ],
  [
    'Khiếu nại thuộc thẩm quyền 14 vụ, đã giải quyết 12 vụ; 3 vụ tố cáo đã kết luận xong, 1 vụ đúng một phần.',
    'complaints_resolved 12; complaints_under_jurisdiction 14; denunciations_partly_justified 1; denunciations_resolved 3',
  ],
  [
    'Đã giải quyết 97 đơn khiếu nại. Nhóm ấy: đúng 9 đơn, sai 61 đơn, 27 đơn rút sau khi được giải thích.',
    'complaints_justified 9; complaints_resolved 97; complaints_unjustified 61',
  ],
  [
    'Tỉnh tiếp 2.336 lượt người. Tính theo vụ việc qua tiếp dân, năm 2020 có 1.187 vụ việc, năm 2021 lên 1.248 vụ việc.',
    'citizen_receptions 2336; reception_cases 1187; reception_cases 1248',
  ],
  [
    'Năm 2021, tỉnh giải quyết 81,5% số vụ khiếu nại, tố cáo thuộc thẩm quyền. Năm 2022, tỷ lệ ấy là 84,5%, tức 451/534 vụ việc.',
    'cases_resolved 451; cases_under_jurisdiction 534; resolution_rate 81.5; resolution_rate 84.5',
  ],
  [
    'Giải quyết được 211/265 đơn khiếu nại, tố cáo, tỷ lệ 79,6%; năm 2021 là 80,4%.',
    'cases_resolved 211; cases_under_jurisdiction 265; resolution_rate 79.6; resolution_rate 80.4',
  ],
  [
    'Cả nước giải quyết 390/462 vụ việc khiếu nại, tố cáo.\n\nRiêng năm 2022, tỷ lệ giải quyết đạt 86,1%, nhưng điều đáng nói nằm ở chất lượng.',
    'cases_resolved 390; cases_under_jurisdiction 462; resolution_rate 86.1',
  ],
  [
    'Có 265 đơn khiếu nại, tố cáo thuộc thẩm quyền (238 khiếu nại, 27 tố cáo), năm 2021 con số này là 301 đơn.',
    'cases_under_jurisdiction 265; cases_under_jurisdiction 301; complaints_under_jurisdiction 238; denunciations_under_jurisdiction 27',
  ],
  [
    'Tỉnh tiếp 9.127 lượt/8.204 vụ việc. Năm 2021, các con số tương ứng là 9.840 lượt/8.655 vụ việc.',
    'citizen_receptions 9127; citizen_receptions 9840; reception_cases 8204; reception_cases 8655',
  ],
  ['Thu hồi cho ngân sách qua giải quyết khiếu nại, tố cáo: 18.500.000 đồng.', 'recovered_for_state_money 18500000'],
  [
    'Các địa phương tiếp 900 lượt công dân, số lượt đoàn đông người 65 lượt (tăng 6,1%).',
    'citizen_receptions 900; group_delegations 65',
  ],
  [
    'Sở nhận 176 đơn, phân loại: khiếu nại 39, tố cáo 4, tranh chấp 48, kiến nghị - phản ánh 85.',
    'complaint_petitions 39; denunciation_petitions 4; feedback_petitions 85; petitions_received 176',
  ],
  ['Các tòa tiếp nhận 1.876 đơn đề nghị giám đốc thẩm, giải quyết 1.120 đơn.', ''],
  [
    'Thuộc thẩm quyền có 36 đơn khiếu nại, tố cáo. Cả 36 đơn đều về lĩnh vực hành chính.',
    'cases_under_jurisdiction 36',
  ],
  [
    'Bộ giải quyết 59/86 vụ việc khiếu nại; Thủ tướng giao thêm 13 vụ việc, đã báo cáo 9.',
    'complaints_resolved 59; complaints_under_jurisdiction 86',
  ],
  [
    'Tỉnh tổ chức 296 cuộc đối thoại. Huyện Hoằng Hóa làm nhiều nhất: 38 cuộc; huyện Nông Cống 21 cuộc.',
    'citizen_dialogues 21; citizen_dialogues 296; citizen_dialogues 38',
  ],
  [
    'Huyện tiếp 377 lượt công dân. Nơi không có dự án lớn như xã Tân An chỉ 64 lượt.',
    'citizen_receptions 377; citizen_receptions 64',
  ],
  [
    'Khiếu nại thuộc thẩm quyền phát sinh 504 vụ việc, giải quyết 441 vụ việc.',
    'complaints_resolved 441; complaints_under_jurisdiction 504',
  ],
  [
    'Các nơi tiếp 512 lượt; đoàn đông người có 06 đoàn/04 vụ việc, 73 người tham gia.',
    'citizen_receptions 512; group_delegations 6',
  ],
  ['Đơn tố cáo giảm sâu, còn 58 đơn.', 'denunciation_petitions 58'],
  [
    'Có 1.138 đơn tố cáo gửi tới (năm 2014: 441 đơn; năm 2015: 377 đơn; năm 2016: 320 đơn).',
    'denunciation_petitions 1138; denunciation_petitions 320; denunciation_petitions 377; denunciation_petitions 441',
  ],
  [
    'Tố cáo 52/55 vụ (94,5%).',
    'denunciations_resolution_rate 94.5; denunciations_resolved 52; denunciations_under_jurisdiction 55',
  ],
  [
    'Đã xong 47/71 vụ khiếu nại - nơi này đang bồi thường mấy dự án cảng.',
    'complaints_resolved 47; complaints_under_jurisdiction 71',
  ],
  ['Lịch tiếp định kỳ của các cấp ghi nhận 29 vụ/541 người.', ''],
  [
    'Quyền lợi được khôi phục qua các quyết định giải quyết khiếu nại: thu cho Nhà nước 8,7 tỷ đồng; trả cho dân 12,3 tỷ đồng.',
    'recovered_for_state_money 8700000000; returned_to_citizens_money 12300000000',
  ],
  [
    'Theo dõi, đôn đốc thì 118/126 vụ việc khiếu nại và 40/44 vụ việc tố cáo thuộc thẩm quyền đã được giải quyết.',
    'complaints_resolved 118; complaints_under_jurisdiction 126; denunciations_resolved 40; denunciations_under_jurisdiction 44',
  ],
  [
    'Nơi tiếp dân ở tỉnh lại đông: 1.508 lượt công dân, tăng 12,4% so với cùng kỳ (1.508/1.342 lượt).',
    'citizen_receptions 1342; citizen_receptions 1508',
  ],
  [
    'Có 2.418 người đến cơ quan công quyền nêu 1.877 vụ việc; cộng lại 2.034 lượt tiếp, 31 lần là đoàn đông người.',
    'citizen_receptions 2034; citizens_received 2418; group_delegations 31; reception_cases 1877',
  ],
  [
    'Các cấp đón 1.126 lượt công dân/1.418 người. Họ nêu 1.063 vụ việc.',
    'citizen_receptions 1126; citizens_received 1418; reception_cases 1063',
  ],
  ['Khiếu nại: 486 vụ (kỳ trước chuyển sang 59 vụ, phát sinh trong kỳ 427 vụ).', 'complaints_under_jurisdiction 486'],
  ['Cơ quan nhận đơn trả lời 171/207 đơn.', ''],
  ['Toàn huyện nhận 1.015 đơn; có 7 đơn gửi vượt cấp lên thành phố.', 'petitions_received 1015'],
  [
    'Đã giải quyết 27/31 đơn khiếu nại thuộc thẩm quyền; có 5/24 đơn tố cáo thuộc thẩm quyền.',
    'complaints_resolved 27; complaints_under_jurisdiction 31; denunciation_petitions 24; denunciations_under_jurisdiction 5',
  ],
  ['Ngành mở 11 cuộc đối thoại. Thanh tra, kiểm tra: 1.706 cuộc.', 'citizen_dialogues 11'],
  ['Qua giải quyết khiếu nại, hoàn lại cho người nộp thuế 611 triệu đồng.', 'returned_to_citizens_money 611000000'],
  [
    'Giải quyết 90/100 vụ khiếu nại. Tiền và đất thì sao? Kiến nghị thu hồi cho Nhà nước 1.580 tỉ đồng; trả lại cho cá nhân 3.104 tỉ đồng.',
    'complaints_resolved 90; complaints_under_jurisdiction 100; recovered_for_state_money 1580000000000; returned_to_citizens_money 3104000000000',
  ],
  [
    'Đã giải quyết được 274 đơn khiếu nại và 105 đơn tố cáo, đạt tỷ lệ lần lượt 76,3% và 86%.',
    'complaints_resolution_rate 76.3; complaints_resolved 274; denunciations_resolution_rate 86; denunciations_resolved 105',
  ],
  [
    'Tỉnh tiếp 168 lượt công dân. Số lượt đoàn đông người là 60 lượt (năm 2018 có 44 lượt), tăng 36,4%.',
    'citizen_receptions 168; group_delegations 44; group_delegations 60',
  ],
  [
    'Giải quyết 108/122 vụ việc khiếu nại. Qua đó, kiến nghị thu hồi cho Nhà nước 74 tỷ đồng; trả lại cho cá nhân 21,6 tỷ đồng; kiến nghị xử lý 17 người, trong đó có 12 cán bộ, công chức vi phạm.',
    'complaints_resolved 108; complaints_under_jurisdiction 122; recovered_for_state_money 74000000000; returned_to_citizens_money 21600000000',
  ],
  [
    'Toàn tỉnh nhận 1.142 đơn tố cáo. Chia ra: năm 2014: 402 đơn; năm 2015: 391 đơn; năm 2016: 349 đơn.',
    'denunciation_petitions 1142; denunciation_petitions 349; denunciation_petitions 391; denunciation_petitions 402',
  ],
  [
    'Khiếu nại, tố cáo thuộc thẩm quyền, đã giải quyết xong 590 việc/669 việc.',
    'cases_resolved 590; cases_under_jurisdiction 669',
  ],
  ['Ban nhận 4.098 đơn. Với 826 đơn, Ban hướng dẫn, chuyển cơ quan có thẩm quyền.', 'petitions_received 4098'],
  [
    'Đã giải quyết 85/92 vụ việc khiếu nại; 12 vụ công dân tái khiếu.',
    'complaints_resolved 85; complaints_under_jurisdiction 92',
  ],
  ['Tỉnh mở 37 lớp tập huấn pháp luật về tiếp công dân, khiếu nại, tố cáo với 3.919 người tham gia.', ''],
  ['Có vụ cãi nhau 11 năm vì 34 m2 đất, đối thoại ba lần thì xong.', ''],
  [
    'Chỉ 77 đơn tố cáo thuộc thẩm quyền giải quyết của tỉnh: UBND tỉnh 08 đơn, cấp huyện 41 đơn, cấp xã 28 đơn.',
    'denunciations_under_jurisdiction 77',
  ],
  [
    'Tổng số 08 đơn: khiếu nại 02 đơn, kiến nghị 05 đơn; không có đơn tố cáo. Theo thẩm quyền: thuộc thẩm quyền UBND xã 06 đơn.',
    'complaint_petitions 2; feedback_petitions 5; petitions_received 8',
  ],
  ['Sau dịch Covid-19 người dân đi lại dễ dàng, đến tiếp công dân đông hơn.', ''],
  ['Huyện tiếp 118 lượt công dân; đài truyền thanh xã phát 940 lượt tin, bài.', 'citizen_receptions 118'],
  ['Toàn tỉnh nhận 7.156 đơn. So với năm 2022, tỉnh nhận thêm 614 đơn.', 'petitions_received 7156'],
  [
    'Huyện tiếp 118 lượt công dân, giải quyết 11/16 vụ việc khiếu nại; 05 vụ việc còn lại là tranh chấp đất rừng.',
    'citizen_receptions 118; complaints_resolved 11; complaints_under_jurisdiction 16',
  ],
  ['Số lượt tiếp 1.200, số người 1.450.', 'citizen_receptions 1200; citizens_received 1450'],
  ['Hơn hai nghìn lượt người được tiếp.', 'citizen_receptions >2000'],
  ['Số lượt tiếp: 1.200 lượt. Số vụ việc tiếp: 1.100 vụ.', 'citizen_receptions 1200; reception_cases 1100'],
  [
    'Đã thụ lý giải quyết 120 vụ khiếu nại, kết quả giải quyết: 98 vụ.',
    'complaints_resolved 98; complaints_under_jurisdiction 120',
  ],
  ['Khiếu nại về đất đai chiếm 70% (84 đơn), về chính sách 20% (24 đơn).', ''],
  [
    'Qua giải quyết 12 vụ tố cáo, có 5 vụ tố cáo sai, 4 vụ tố cáo đúng, 3 vụ đúng một phần.',
    'denunciations_justified 4; denunciations_partly_justified 3; denunciations_resolved 12; denunciations_unjustified 5',
  ],
  ['Trong 5 năm có 2.031 lượt nông dân được tiếp.', 'citizen_receptions 2031'],
  [
    'Có 76 đơn khiếu nại thuộc thẩm quyền, mới xong 46/76 đơn. 30 đơn còn lại vướng khâu đo đạc.',
    'complaints_resolved 46; complaints_under_jurisdiction 76',
  ],
  ['Sở nhận 230 đơn; 89 đơn gửi không đúng chỗ nên Sở có văn bản hướng dẫn.', 'petitions_received 230'],
  ['Riêng vụ việc Thủ tướng Chính phủ giao, Sở đã báo cáo kết quả 9/12 vụ.', ''],
  [
    'Tỉnh nhận 536 đơn. Đơn khiếu nại, tố cáo thuộc thẩm quyền có 221 đơn. 315 đơn nữa là kiến nghị, đơn trùng, đơn nặc danh.',
    'cases_under_jurisdiction 221; petitions_received 536',
  ],
  [
    'Các cấp mở 80 cuộc đối thoại. Huyện Yên Thành 31 cuộc, cuộc nào cũng có phiếu thăm dò.',
    'citizen_dialogues 31; citizen_dialogues 80',
  ],
  ['Huyện tiếp 58 lượt công dân; xử lý xong 17 việc tồn từ trước.', 'citizen_receptions 58'],
  ['Quận tiếp 23 lượt công dân; tháo 61 mái hiên, phạt 12 trường hợp.', 'citizen_receptions 23'],
  ['Đoàn đông người lại nhích thêm ba, thành 41 đoàn.', 'group_delegations 41'],
  ['Đoàn đông người có bảy đoàn, đúng bằng cùng kỳ.', 'group_delegations 7'],
  ['Năm vụ khiếu nại thì hơn bốn vụ đã ngã ngũ.', ''],
  [
    'Giải quyết 103/129 vụ khiếu nại và 11/14 vụ tố cáo, tính gộp hai loại đạt 79,7%.',
    'complaints_resolved 103; complaints_under_jurisdiction 129; denunciations_resolved 11; denunciations_under_jurisdiction 14; resolution_rate 79.7',
  ],
  ['Nhận 3.140 đơn, dôi 212 đơn so với cùng kỳ.', 'petitions_received 3140'],
  [
    'Thanh Hóa đăng ký 2.814 mô hình “Dân vận khéo”; Nghệ An ít hơn đôi chút, 2.655 mô hình.',
    'skilful_models 2655; skilful_models 2814',
  ],
  [
    'Thanh tra nhận 6.512 đơn, số đơn đủ điều kiện xử lý chưa đầy một nửa (3.020 đơn).',
    'petitions_eligible 3020; petitions_received 6512',
  ],
  [
    'Theo báo cáo sẽ trình tại kỳ họp cuối cùng, Thường trực HĐND huyện đã tiếp 1.127 lượt công dân.',
    'citizen_receptions 1127',
  ],
  [
    'Năm 2022: tiếp nhận 503 đơn; thẩm quyền huyện 31 vụ khiếu nại, tố cáo, giải quyết 29 vụ.',
    'cases_resolved 29; cases_under_jurisdiction 31; petitions_received 503',
  ],
  [
    'Trụ sở có 11 lượt công dân; Bộ phận tiếp dân nhận đơn của 06 trường hợp, 05 trường hợp được giải thích tại chỗ.',
    'citizen_receptions 11',
  ],
  [
    'Giải quyết khiếu nại, tố cáo đạt 82,6%, 6 tháng đầu năm 2020 chỉ 79,3%.',
    'resolution_rate 79.3; resolution_rate 82.6',
  ],
  [
    'Khiếu nại giải quyết 441/486 vụ (90,7%), tố cáo giải quyết 36/38 vụ (94,7%). Năm 2021, hai tỷ lệ này lần lượt là 87,2% và 91,3%.',
    'complaints_resolution_rate 87.2; complaints_resolution_rate 90.7; complaints_resolved 441; complaints_under_jurisdiction 486; denunciations_resolution_rate 91.3; denunciations_resolution_rate 94.7; denunciations_resolved 36; denunciations_under_jurisdiction 38',
  ],
  [
    'Đã giải quyết 511/628 vụ việc khiếu nại, tố cáo, tỷ lệ 81,4%, thấp hơn năm 2021 (86,9%) 5,5 điểm.',
    'cases_resolved 511; cases_under_jurisdiction 628; resolution_rate 81.4; resolution_rate 86.9',
  ],
  ['Phân tích các vụ khiếu nại đã có quyết định: 14,2% khiếu nại đúng, 69,5% sai.', ''],
  [
    'Toàn tỉnh có 2.416 mô hình “Dân vận khéo”, so với con số 2.233 của năm 2021 tăng 8,2%.',
    'skilful_models 2233; skilful_models 2416',
  ],
  [
    'Bám Kế hoạch số 57-KH/HU ngày 05/3/2022 của Ban Thường vụ Huyện ủy, UBND huyện và các xã mở 32 cuộc đối thoại; tiếp 388 lượt công dân.',
    'citizen_dialogues 32; citizen_receptions 388',
  ],
  [
    'Khiếu nại: thuộc thẩm quyền 71 vụ, đã giải quyết 44 vụ. Kết luận: đúng 05; sai 33; đúng một phần 06.',
    'complaints_justified 5; complaints_partly_justified 6; complaints_resolved 44; complaints_under_jurisdiction 71; complaints_unjustified 33',
  ],
  [
    'Các tỉnh phía Nam có 1.857 đoàn đông người. Riêng TP.HCM có 602 đoàn, Hà Nội 488 đoàn.',
    'group_delegations 1857; group_delegations 488; group_delegations 602',
  ],
  [
    'Các cơ quan đã trả lại cho công dân 4,6 tỷ đồng; thu hồi về cho Nhà nước 812 triệu đồng.',
    'recovered_for_state_money 812000000; returned_to_citizens_money 4600000000',
  ],
  [
    'Toàn tỉnh nhận 3.210 đơn, trong đó đơn khiếu nại và đơn tố cáo lần lượt là 1.204 đơn và 178 đơn.',
    'complaint_petitions 1204; denunciation_petitions 178; petitions_received 3210',
  ],
  [
    'Số vụ việc khiếu nại, tố cáo thuộc thẩm quyền lần lượt là 41 và 13 vụ; tỷ lệ giải quyết khiếu nại, tố cáo lần lượt đạt 87,8% và 92,3%.',
    'complaints_resolution_rate 87.8; complaints_under_jurisdiction 41; denunciations_resolution_rate 92.3; denunciations_under_jurisdiction 13',
  ],
  ['Số lượt tiếp dân quý I-2022 lên tới 1.803 lượt.', 'citizen_receptions 1803'],
  [
    'Qua giải quyết khiếu nại, thu hồi cho Nhà nước 21 triệu đồng và 1,2ha đất; 48 triệu đồng, 310m2 đất về lại với công dân.',
    'recovered_for_state_land 12000; recovered_for_state_money 21000000; returned_to_citizens_land 310; returned_to_citizens_money 48000000',
  ],
  ['Qua giải quyết khiếu nại, tố cáo, thu về cho Nhà nước và công dân 1,8 tỷ đồng, 7.200 m2 đất.', ''],
  [
    'Đã kết luận 9 vụ tố cáo. Khiếu nại đúng và đúng một phần là 23 vụ; 7 vụ tố cáo đúng.',
    'denunciations_justified 7; denunciations_resolved 9',
  ],
  [
    'Các cơ quan giải quyết 2.378 vụ khiếu nại, đạt 84%, chưa tới mức 85% Quốc hội yêu cầu.',
    'complaints_resolution_rate 84; complaints_resolved 2378',
  ],
  [
    'Huyện đón 87 lượt công dân, hơn nửa đầu năm ngoái 12 lượt; bộ đội huy động 1.400 lượt người dọn bùn.',
    'citizen_receptions 87',
  ],
  [
    'Nhận 143 đơn thư khiếu nại, tố cáo và kiến nghị, chỉ 96 đơn là việc của Chủ tịch UBND huyện; số khác được trả lại.',
    'petitions_received 143',
  ],
  [
    'Có 196 vụ việc khiếu nại (41 vụ việc kỳ trước chuyển sang), 22 vụ việc tố cáo thuộc thẩm quyền cơ quan hành chính.',
    'complaints_under_jurisdiction 196; denunciations_under_jurisdiction 22',
  ],
  [
    'Các cấp tiếp 58 lượt công dân (51 định kỳ, 07 đột xuất) với 97 người.',
    'citizen_receptions 58; citizens_received 97',
  ],
  [
    'Giải quyết 07 vụ khiếu nại. Trong 07 vụ có 06 vụ khiếu nại sai, 01 vụ khiếu nại đúng một phần.',
    'complaints_partly_justified 1; complaints_resolved 7; complaints_unjustified 6',
  ],
  [
    'Cả nước tiếp 91.200 lượt công dân. Số liệu này được công bố, kèm theo 63.100 vụ việc. Lai Châu ít nhất: cả quý 96 lượt công dân.',
    'citizen_receptions 91200; citizen_receptions 96; reception_cases 63100',
  ],
  [
    'Giải quyết xong 64 vụ khiếu nại, 21 vụ tố cáo thuộc thẩm quyền.',
    'complaints_resolved 64; denunciations_resolved 21',
  ],
  [
    'Toàn cụm xong 871/1.018 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 85,6%; Hà Tĩnh có tỷ lệ cao nhất: 92,1%, tiếp theo là Quảng Trị với 90,4%. Giải quyết đơn đúng hạn đạt 100%.',
    'cases_resolved 871; cases_under_jurisdiction 1018; resolution_rate 85.6; resolution_rate 90.4; resolution_rate 92.1',
  ],
  [
    'Thuộc thẩm quyền Giám đốc Sở chỉ có 7 vụ khiếu nại, cả 7 vụ đã giải quyết xong.',
    'complaints_resolved 7; complaints_under_jurisdiction 7',
  ],
  ['Giải quyết khiếu nại, tố cáo thuộc thẩm quyền được khoảng 210 vụ việc.', 'cases_resolved ~210'],
  [
    'Toàn tỉnh nhận 1.120 đơn tố cáo; riêng huyện Phù Cừ 64 đơn.',
    'denunciation_petitions 1120; denunciation_petitions 64',
  ],
  [
    'Các cấp mở 410 cuộc đối thoại với nhân dân. Huyện chủ nhà có 21 cuộc.',
    'citizen_dialogues 21; citizen_dialogues 410',
  ],
  [
    'Các cấp tiếp 870 lượt công dân. Có nơi phải tiếp nhiều hơn hẳn, ví dụ xã Kỳ Phú 88 lượt vì ranh giới đất.',
    'citizen_receptions 870; citizen_receptions 88',
  ],
  ['Khiếu nại thuộc thẩm quyền 29 vụ đã giải quyết 27 vụ.', 'complaints_resolved 27; complaints_under_jurisdiction 29'],
  [
    'Qua giải quyết khiếu nại, tố cáo đã kiến nghị xử lý 14 cá nhân có vi phạm; trả lại cho công dân 36.700.000 đồng và 0,8 ha đất.',
    'returned_to_citizens_land 8000; returned_to_citizens_money 36700000',
  ],
  [
    'Trong hai năm 2020 - 2021, các cấp tổ chức 940 cuộc đối thoại với nhân dân. Chia theo năm: năm 2020 có 451 cuộc, năm 2021 có 489 cuộc, tăng 38 cuộc so với năm trước.',
    'citizen_dialogues 451; citizen_dialogues 489; citizen_dialogues 940',
  ],
  [
    'Tổ chức 940 cuộc đối thoại với nhân dân. Thị xã Ba Đồn tuy chỉ có 16 xã, phường nhưng cũng mở 52 cuộc. Có vụ phải gia hạn ba lần.',
    'citizen_dialogues 52; citizen_dialogues 940',
  ],
  [
    'Tổ chức 94 cuộc đối thoại với nhân dân. Thanh tra tỉnh mở 12 cuộc thanh tra; kết thúc 9 cuộc.',
    'citizen_dialogues 94',
  ],
  [
    'Thường trực HĐND huyện tiếp nhận, xử lý và đôn đốc giải quyết 34 đơn thư khiếu nại, tố cáo, kiến nghị.',
    'petitions_received 34',
  ],
  [
    'Toàn tỉnh tiếp 900 lượt/1.030 người. Trong đó:\n1.1. Tiếp thường xuyên: 610 lượt/700 người.\n1.2. Tiếp định kỳ: 290 lượt/330 người.\n2. Số vụ việc: 715 vụ việc (tiếp lần đầu 480, tiếp nhiều lần 235).',
    'citizen_receptions 900; citizens_received 1030; reception_cases 715',
  ],
  ['Giải quyết xong 06 vụ việc khiếu nại; tố cáo 03 vụ việc, đang xác minh.', 'complaints_resolved 6'],
  [
    'Đoàn nhận 1.210 đơn thư khiếu nại, tố cáo. Trong số đơn chuyển đi, 870 đơn đã có kết quả giải quyết.',
    'petitions_received 1210',
  ],
  ['Sở nhận 160 đơn. Riêng đất đai, UBND tỉnh giao Sở xác minh 12 đơn.', 'petitions_received 160'],
  [
    'Đã giải quyết 4/5 vụ việc khiếu nại, 1/1 vụ việc tố cáo thuộc thẩm quyền; đơn kiến nghị, phản ánh trả lời đạt 92,3%.',
    'complaints_resolved 4; complaints_under_jurisdiction 5; denunciations_resolved 1; denunciations_under_jurisdiction 1',
  ],
  [
    'Các cấp tiếp 120 lượt đoàn đông người, giảm 9 lượt so với năm 2021; trong đó TP Hạ Long 31 lượt đoàn.',
    'group_delegations 120; group_delegations 31',
  ],
  [
    'Đã cơ bản giải quyết xong 154 trong tổng số 170 vụ việc khiếu nại, tố cáo (đạt 90,6%); 16 vụ còn lại thì 5 vụ công dân khởi kiện ra tòa, 11 vụ còn vướng mắc.',
    'cases_resolved 154; cases_under_jurisdiction 170; resolution_rate 90.6',
  ],
  [
    'Khiếu nại đúng có 149 vụ việc, khiếu nại sai 820 vụ việc, khiếu nại có đúng có sai 165 vụ việc; với tố cáo, tương ứng là 48, 371 và 101 vụ việc.',
    'complaints_justified 149; complaints_partly_justified 165; complaints_unjustified 820; denunciations_justified 48; denunciations_partly_justified 101; denunciations_unjustified 371',
  ],
  [
    'Bộ tiếp nhận tổng số 644 đơn. Qua phân loại, 631 đơn (98%) không thuộc thẩm quyền giải quyết của Bộ.',
    'petitions_received 644',
  ],
  [
    'Tổ chức 640 cuộc đối thoại với nhân dân. Những huyện làm nhiều là Quỳnh Lưu 112 cuộc, Yên Thành 96 cuộc; thành phố Vinh tuy chỉ 61 cuộc nhưng có 19 cuộc theo chuyên đề.',
    'citizen_dialogues 112; citizen_dialogues 61; citizen_dialogues 640; citizen_dialogues 96',
  ],
  [
    'Toàn huyện nhận 143 đơn; khiếu nại giảm từ 22 đơn xuống 14 đơn; tố cáo tăng từ 3 đơn lên 5 đơn.',
    'complaint_petitions 14; complaint_petitions 22; denunciation_petitions 3; denunciation_petitions 5; petitions_received 143',
  ],
  [
    'Toàn huyện nhận 143 đơn; đơn khiếu nại giảm mạnh từ 22 đơn (năm 2021) xuống còn 14 đơn.',
    'complaint_petitions 14; complaint_petitions 22; petitions_received 143',
  ],
  [
    'Năm 2020 tiếp 541 lượt, năm 2021 tiếp 398 lượt, năm 2022 tiếp 465 lượt. Tỷ lệ giải quyết khiếu nại lần lượt là 82,4%, 79,1% và 88%.',
    'citizen_receptions 398; citizen_receptions 465; citizen_receptions 541',
  ],
  [
    'Giải quyết 91/97 vụ khiếu nại. Đáng lưu ý là 12 trường hợp tuy đã được giải quyết nhưng người dân chưa chịu.',
    'complaints_resolved 91; complaints_under_jurisdiction 97',
  ],
  [
    'Tỉnh tiếp 1.310 lượt; trong đó có 6 đoàn gồm 121 người kéo đến Trụ sở Tiếp công dân.',
    'citizen_receptions 1310; group_delegations 6',
  ],
  ['Số đơn tiếp nhận giảm 9,4%, còn 2.310 đơn.', 'petitions_received 2310'],
  ['Đã phân loại, tiếp nhận, phân loại, xử lý trên 6 nghìn đơn thư các loại.', 'petitions_received >6000'],
  [
    'Giải quyết 88/96 vụ khiếu nại, đạt 91,7%; tố cáo ít hơn, 13/14 vụ. Còn 3 vụ phải giải quyết lại.',
    'complaints_resolution_rate 91.7; complaints_resolved 88; complaints_under_jurisdiction 96; denunciations_resolved 13; denunciations_under_jurisdiction 14',
  ],
  [
    'Tỷ lệ giải quyết khiếu nại dừng ở 64%; tố cáo còn thấp hơn, 58%.',
    'complaints_resolution_rate 64; denunciations_resolution_rate 58',
  ],
  [
    'Thuộc thẩm quyền có 11 đơn khiếu nại và 03 đơn tố cáo, đã giải quyết 14/14 đơn, đạt 100%.',
    'cases_resolved 14; cases_under_jurisdiction 14; complaints_under_jurisdiction 11; denunciations_under_jurisdiction 3; resolution_rate 100',
  ],
  [
    'Nhận 312 đơn khiếu nại, tố cáo. 140 đơn còn lại là đơn kiến nghị, đơn trùng, đơn nặc danh.',
    'petitions_received 312',
  ],
  ['Được UBND tỉnh giao, Sở còn tham mưu 07 vụ; xong 04 vụ.', ''],
  [
    'Toàn tỉnh tiếp nhận 812 đơn tố cáo.\n\nTrong tổng số ấy, thuộc thẩm quyền của tỉnh có 64 đơn. Đến nay, 52 đơn đã giải quyết (đạt 81,25%).',
    'denunciation_petitions 812; denunciations_resolution_rate 81.25; denunciations_resolved 52; denunciations_under_jurisdiction 64',
  ],
  [
    'Các tỉnh chênh nhau xa: Long An giải quyết 912/960 vụ việc, đạt 95%; Bến Tre đạt 93,1%; Đắk Nông 60,4%; hộ nghèo 5,2%.',
    'cases_resolved 912; cases_under_jurisdiction 960; resolution_rate 60.4; resolution_rate 93.1; resolution_rate 95',
  ],
  ['Nhận 54 đơn với 46 vụ việc; tiếp 44 lượt công dân.', 'citizen_receptions 44; petitions_received 54'],
  ['Cụm đã xây dựng được gần 1.200 mô hình dân vận khéo trên tất cả các lĩnh vực.', 'skilful_models <1200'],
  [
    'Kết quả: 12 vụ KN đúng, 9 vụ KN đúng một phần, 37 vụ công dân rút đơn.',
    'complaints_justified 12; complaints_partly_justified 9',
  ],
  [
    'TC thuộc thẩm quyền 9 vụ, giải quyết xong 03 vụ, đều là TC sai.',
    'denunciations_resolved 3; denunciations_under_jurisdiction 9; denunciations_unjustified 3',
  ],
  ['Đã kiểm tra, rà soát 806/1.003 vụ việc (80,4%).', ''],
  [
    'Huyện nhận 218 đơn khiếu nại, tố cáo. Các cấp đã giải quyết 171/218 đơn khiếu nại, tố cáo, đạt 78,4%.',
    'cases_resolved 171; cases_under_jurisdiction 218; petitions_received 218; resolution_rate 78.4',
  ],
  ['Tiếp nhận 03 đơn, cả 03 đơn đều đủ điều kiện xử lý.', 'petitions_eligible 3; petitions_received 3'],
  ['Đủ điều kiện xử lý 09 đơn, 01 đơn không ghi rõ họ tên nên xếp lưu.', 'petitions_eligible 9'],
  [
    'Đơn khiếu nại đủ điều kiện xử lý trong kỳ là 617 đơn. Đơn tố cáo nhận mới là 266 đơn.',
    'complaint_petitions 617; denunciation_petitions 266',
  ],
  ['Toàn tỉnh nhận 8.950 đơn; chuyển cơ quan có thẩm quyền giải quyết 1.742 đơn.', 'petitions_received 8950'],
  ['Có 287 đơn không thuộc thầm quyền giải quyết (khiếu nại: 34 đơn; tố cáo: 47 đơn).', ''],
  ['Đã chuyển 25 đơn thuộc thẩm quyền của các địa phương, Bộ, ngành khác.', ''],
  [
    'Có 527 vụ việc KN (118 vụ việc từ kỳ trước chuyển sang), 46 vụ việc TC (1 vụ việc từ kỳ trước chuyển sang) thuộc thẩm quyền.',
    'complaints_under_jurisdiction 527; denunciations_under_jurisdiction 46',
  ],
  [
    'Có 221 đơn (196 khiếu nại, 25 tố cáo) thuộc thẩm quyền giải quyết, giảm 198 đơn. Còn 41 vụ việc (34 khiếu nại, 7 tố cáo) đã thụ lý.',
    'cases_under_jurisdiction 221; complaints_under_jurisdiction 196; denunciations_under_jurisdiction 25',
  ],
  ['Tiếp nhận 14.680 đơn các loại, trong đó có 3.856 đơn khiếu nại, tố cáo.', 'petitions_received 14680'],
  ['Có 74 đơn được rút thông qua giải thích, thuyết phục và 179 đơn khiếu nại sai.', 'complaints_unjustified 179'],
  [
    'Có 2 vụ việc đã có quyết định giải quyết cuối cùng, 26 vụ việc đã có quyết định giải quyết lần 2 của địa phương.',
    '',
  ],
  ['Tiếp nhận 84 đơn. Còn 28 đơn (24 khiếu nại, 4 kiến nghị) đang thẩm tra.', 'petitions_received 84'],
  ['Toàn ngành thi hành xong 2.107 việc; thu hồi số tiền gần 34 tỷ đồng.', ''],
  [
    'Giải quyết 14.377/19.640 vụ việc KNTC mới phát sinh thuộc thẩm quyền, đạt 73,2%.',
    'cases_resolved 14377; cases_under_jurisdiction 19640; resolution_rate 73.2',
  ],
  [
    'Năm nay tiếp 366.318 lượt công dân, có 4.164 lượt đoàn đông người, so với năm 2021 tăng 64% (2.539 lượt đoàn).',
    'citizen_receptions 366318; group_delegations 2539; group_delegations 4164',
  ],
  [
    'Toàn tỉnh tiếp 2.912 lượt công dân, có 41 đoàn đông người; so với cùng kỳ năm 2021 (3.120 lượt công dân, 52 đoàn đông người) giảm ở cả hai.',
    'citizen_receptions 2912; citizen_receptions 3120; group_delegations 41; group_delegations 52',
  ],
  ['TP Hạ Long tổ chức 14 cuộc đối thoại với nhân dân.', 'citizen_dialogues 14'],
  ['Đại biểu trong Đoàn có 71 lượt phát biểu ở Tổ.', ''],
  [
    'Huyện An Phú giải quyết 19/40 vụ khiếu nại; những nơi còn lại đều trên 70%.',
    'complaints_resolved 19; complaints_under_jurisdiction 40',
  ],
  [
    'Các cấp đã giải quyết 12.323 trong tổng 16.125 vụ việc khiếu nại, tố cáo thuộc thẩm quyền (đạt tỷ lệ 76,4%).',
    'cases_resolved 12323; cases_under_jurisdiction 16125; resolution_rate 76.4',
  ],
  ['Toàn tỉnh giải quyết xong 323 trên tổng 425 vụ việc.', 'cases_resolved 323; cases_under_jurisdiction 425'],
  ['Số lượt tiếp ba năm đều đi xuống; riêng năm 2022 giảm 137 lượt so với năm 2021.', ''],
  ['Toàn tỉnh giải quyết 323/tổng số 425 vụ việc.', 'cases_resolved 323; cases_under_jurisdiction 425'],
  [
    'Sau khi loại đơn trùng, đơn không ký tên, đơn gửi nhiều nơi (268 đơn), còn 1.872 đơn đủ điều kiện xử lý.',
    'petitions_eligible 1872',
  ],
  [
    'Giải quyết 147/187 đơn khiếu nại thuộc thẩm quyền. Đơn tố cáo thuộc thẩm quyền có 36, đã giải quyết 18 đơn, chiếm 50%; tố cáo sai 9 đơn.',
    'complaints_resolved 147; complaints_under_jurisdiction 187; denunciations_resolution_rate 50; denunciations_resolved 18; denunciations_under_jurisdiction 36; denunciations_unjustified 9',
  ],
  ['Bộ phận tiếp nhận hướng dẫn người gửi 780 đơn tìm đúng nơi có thẩm quyền, chuyển 1.742 đơn.', ''],
  [
    'KN thuộc thẩm quyền là 97 vụ, đã GQ 90 vụ. Từ việc GQ KNTC, đã thu hồi cho Nhà nước một tỷ hai trăm triệu đồng, trả lại cho công dân hai ha đất.',
    'complaints_resolved 90; complaints_under_jurisdiction 97; recovered_for_state_money 1200000000; returned_to_citizens_land 20000',
  ],
  [
    'Căn cứ kế hoạch đầu năm và kết quả chấm của 20 xã, Ban Chỉ đạo công nhận 123 mô hình “Dân vận khéo”. Theo kế hoạch, huyện mở 32 cuộc đối thoại.',
    'skilful_models 123',
  ],
  ['Sở Tài nguyên và Môi trường được giao xác minh 41 vụ khiếu nại, xong 36 vụ.', ''],
  [
    'Cả 8/8 vụ khiếu nại thuộc thẩm quyền đều giải quyết xong.',
    'complaints_resolved 8; complaints_under_jurisdiction 8',
  ],
  ['Huyện có 270 mô hình “Dân vận khéo”. Từ đầu năm, đã có 11 mô hình bị đưa ra khỏi danh sách.', 'skilful_models 270'],
  ['Các cơ quan chuyển 1.467 đơn khiếu nại, tố cáo; đôn đốc giải quyết 409 đơn.', ''],
  [
    'Số lượt tiếp dân trong tháng 5 là 539 lượt. Cộng dồn 5 tháng đầu năm có 2.058 lượt, tăng 10,7%.',
    'citizen_receptions 2058; citizen_receptions 539',
  ],
  [
    'Trong 97 vụ việc khiếu nại, tố cáo thuộc thẩm quyền có 88 vụ việc được giải quyết, đạt 90,7%.',
    'cases_resolved 88; cases_under_jurisdiction 97; resolution_rate 90.7',
  ],
]

const MARKS = { exact: '', over: '>', under: '<', about: '~' } as const
const TITLE = 'Kết quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo và dân vận năm 2022\n\n'

describe('phrasings', () => {
  it.each(PHRASINGS)('%s', (text, tells) => {
    const { figures } = normalize(TITLE + text, { id: 'phrasing' })
    const totals = figures.filter(figure => figure.part === null)
    const told = totals.map(({ indicator, qualifier, value }) => `${indicator} ${MARKS[qualifier]}${value}`)
    expect(told.sort().join('; ')).toBe(tells)
  })

  it('counts no models in a report that says nothing of mass mobilisation', () => {
    const text = 'Hội Nông dân tỉnh thêm 6 mô hình cơ sở hội tham gia hòa giải, đưa tổng số lên 18 mô hình.'
    expect(normalize(text, { id: 'other-models' }).figures).toEqual([])
  })
})
