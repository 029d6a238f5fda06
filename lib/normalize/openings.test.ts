import { describe, expect, it } from 'vitest'
import { normalize } from './index'

/** Openings of reports as sites and agencies write them, each with what its record must say; what is left out is not asked. */
const OPENINGS: readonly (readonly [text: string, says: Readonly<Record<string, string | null | boolean>>])[] = [
  [
    'Dân chủ ở xã: nơi nào công khai, nơi ấy bớt đơn thư\n\nThứ Ba, 17/07/2012\n\nBa năm (2009 - 2011) thực hiện Pháp lệnh dân chủ ở xã được Ban Chỉ đạo tỉnh Nam Định đưa ra sơ kết chiều 16/7. Hội nghị kéo về Nhà Văn hóa huyện Hải Hậu để trưởng thôn cùng nghe.',
    { jurisdiction: 'province:36' },
  ],
  [
    'TỔNG CỤC THI HÀNH ÁN DÂN SỰ\nCỤC THI HÀNH ÁN DÂN SỰ TỈNH BẮC NINH\nBắc Ninh, ngày 14 tháng 10 năm 2016\n\nBÁO CÁO CÔNG TÁC TIẾP CÔNG DÂN NĂM 2016\n\nTrong năm tiếp 120 lượt công dân.',
    { jurisdiction: 'province:27' },
  ],
  [
    'Tổng kết công tác kiểm sát năm 2019\n\n25/12/2019\n\nSáng nay, Viện kiểm sát nhân dân tỉnh Hòa Bình tổ chức hội nghị tổng kết công tác năm 2019, nối từ hội trường Viện tỉnh (thành phố Hòa Bình) tới các huyện.',
    { jurisdiction: 'province:17' },
  ],
  [
    'Chung kết Hội thi “Dân vận khéo”: Trà Ôn về nhất\n\n29/09/2019\n\nTối 28/9, tại Nhà hát tỉnh Vĩnh Long, Hội thi “Dân vận khéo” tỉnh lần thứ III khép lại sau hai ngày. Tám đội của các huyện dự thi.',
    { jurisdiction: 'province:86' },
  ],
  [
    'Đơn thư chín tháng: Cam Lộ còn nóng, Gio Linh đã dịu\n\nThứ Tư, 22/10/2014\n\nChín tháng đầu năm nay, các cơ quan hành chính toàn tỉnh Quảng Trị tiếp 3.010 lượt công dân.',
    { jurisdiction: 'province:45' },
  ],
  [
    'TÂN PHƯỚC: LÃNH ĐẠO XÃ ĐỐI THOẠI VỚI NHÂN DÂN\n\nUBND XÃ TÂN PHƯỚC, TỈNH ĐỒNG THÁP\n\nĐăng lúc: 23/10/2025 16:37\n\nTừ ngày 01/7/2025 là ngày xã mới đi vào hoạt động đến nay, UBND xã tiếp 64 lượt công dân, nhận 38 đơn.',
    { jurisdiction: 'district:Tân Phước', period: '2025-07-01..2025-10-23' },
  ],
  [
    'Cử tri Hoàn Kiếm, Tây Hồ, Thanh Xuân hỏi về đất đai\n\n4/3/2021\n\nChiều 4/3, Đoàn ĐBQH TP Hà Nội tiếp xúc cử tri ba quận, báo cáo kết quả nhiệm kỳ 2016-2021. Đoàn đã tiếp 1.420 lượt công dân.',
    { jurisdiction: 'province:01' },
  ],
  [
    'Cao Bằng: Kết quả tiếp dân một năm qua\n\n13/9/2019\n\nKết quả tiếp dân, giải quyết khiếu nại một năm qua vừa được tỉnh Cao Bằng tổng hợp.\n\nTừ ngày 1/8/2018 đến 31/7/2019, toàn tỉnh tiếp 3.420 lượt công dân.',
    { period: '2018-08-01..2019-07-31' },
  ],
  [
    'Thực hiện đề án đối thoại ở Quảng Bình\n\n21/07/2023\n\nNgày 24/11/2021, Ban Thường vụ Tỉnh ủy Quảng Bình ban hành Đề án “Nâng cao hiệu quả tiếp xúc, đối thoại với nhân dân”. Sau hơn một năm, các cấp ủy đã quán triệt, tổ chức hội nghị đối thoại đều.',
    { event: null },
  ],
  [
    'Huyện Na Rì: 7 tháng, số người đến trụ sở giảm\n\n20-08-2020 07:35\n\nSố liệu tổng hợp của Ban Tiếp công dân huyện Na Rì tính đến tháng 7 năm 2020 cho thấy, lượng công dân thấp hơn cùng kỳ. 7 tháng đầu năm, lãnh đạo huyện đã tiếp hơn 60 công dân.',
    { period: '2020-01-01..2020-07-31' },
  ],
  [
    'Mở rộng mô hình trực tuyến về địa phương\n\n22/04/2025 - 16:08\n\nSáng nay, tại Hà Nội, Ban Tiếp công dân Trung ương tổ chức hội nghị phối hợp tiếp công dân.',
    { event: 'conference', online: false },
  ],
  [
    'BÁO CÁO Công tác tiếp công dân Quý III năm 2023\n\nNgày cập nhật 13/09/2023\n\nTheo Công văn số 66/TTr ngày 25/8/2023 của Thanh tra huyện Phú Vang (tỉnh Thừa Thiên Huế) về báo cáo kết quả tiếp công dân, UBND xã Phú Mỹ báo cáo như sau:\n\nTrong quý, xã tiếp 05 lượt công dân.',
    { jurisdiction: 'district:Phú Mỹ', period: '2023-07-01..2023-09-30' },
  ],
  [
    'Cử tri Ba Đình, Hoàn Kiếm góp ý\n\n09/03/2021 06:30\n\nChiều 8-3, tại trụ sở UBND quận Hoàn Kiếm (Hà Nội), các đại biểu Quốc hội thuộc đơn vị bầu cử số 1 TP Hà Nội tiếp xúc cử tri ba quận. Trong nhiệm kỳ 2016-2021, văn phòng Đoàn đã tiếp 620 lượt công dân.',
    { jurisdiction: 'province:01', period: '2016-01-01..2021-12-31' },
  ],
  [
    'Kỳ họp HĐND đặc khu Phú Quốc: nóng chuyện đất đai\n\n05/08/2025 17:31\n\nAn Giang - Ngày 5.8, HĐND đặc khu Phú Quốc (tỉnh An Giang) tổ chức kỳ họp thứ hai.\n\nTừ ngày 1.7 đến 31.7, bộ phận tiếp công dân đặc khu tiếp 118 lượt người.',
    { jurisdiction: 'district:Phú Quốc' },
  ],
  [
    'Trang thông tin điện tử huyện Gia Viễn\n\nBan Dân vận Huyện ủy tổng kết công tác dân vận năm 2023\n\n10/01/2024\n\nSáng ngày 10/01, tại Hội trường Huyện ủy, Ban Dân vận Huyện ủy tổ chức Hội nghị tổng kết công tác dân vận năm 2023.\n\nĐã xóa 4 tụ điểm phức tạp về an ninh trật tự ở thị trấn Me và xã Gia Sinh.',
    { jurisdiction: 'district:Gia Viễn', event: 'summary' },
  ],
  [
    'Thị xã An Nhơn gỡ những vụ việc dân đến nhiều lần\n\n02/10/2024 15:29\n\nTừ đầu năm, UBND thị xã An Nhơn giao Ban tiếp công dân, các cơ quan tập trung tiếp dân. Kết quả 9 tháng năm 2024, toàn thị xã tiếp 176 lượt công dân.',
    { event: null },
  ],
  [
    'Đường dây nóng: 0912000882   Thứ bảy, 25/03/2023 06:17 GMT+7\n\nLai Châu: BĐBP và Ban Dân tộc tỉnh bắt tay phối hợp đến năm 2025\n\nBiên phòng - Chiều 30-3-2022, tại thành phố Lai Châu, Bộ Chỉ huy BĐBP tỉnh và Ban Dân tộc tỉnh mở hội nghị ký Chương trình phối hợp giai đoạn 2022-2025.',
    { jurisdiction: 'province:12', date: '2022-03-30' },
  ],
  [
    'Hội nghị toàn quốc sơ kết công tác dân vận 6 tháng đầu năm 2025\n\nNgày 28/6, tại tỉnh Quảng Ninh, Ban Tuyên giáo và Dân vận Trung ương mở Hội nghị toàn quốc sơ kết công tác dân vận 6 tháng đầu năm 2025.',
    { jurisdiction: 'national', venue: '22' },
  ],
  [
    'Thanh tra Chính phủ: Năm 2020 số đoàn đông người giảm\n\n15/01/2021\n\nNối 63 tỉnh, thành phố với trụ sở Thanh tra Chính phủ, hội nghị trực tuyến tổng kết công tác tiếp công dân năm 2020 kéo dài trọn chiều qua (14/1). Tại điểm cầu Long An, Phó Chủ tịch UBND tỉnh theo dõi.',
    { jurisdiction: 'national', event: 'summary', date: '2021-01-14', bridges: '80', online: true },
  ],
  [
    'Chủ tịch UBND tỉnh Cao Bằng tiếp công dân kỳ tháng 5\n\n16/05/2019 09:12\n\nTrụ sở Tiếp công dân tỉnh Cao Bằng mở cửa từ 7 giờ 30 ngày 15/5, và cho tới gần trưa Chủ tịch UBND tỉnh đã tiếp 13 lượt với 19 công dân.',
    { event: 'other', date: '2019-05-15', jurisdiction: 'province:04' },
  ],
  [
    'Khai giảng lớp bồi dưỡng cán bộ dân vận cơ sở\n\nNgày 21/5/2024, học viên của 14 xã tập trung về Trung tâm chính trị huyện Ân Thi, tỉnh Hưng Yên. Lớp bồi dưỡng do Ban Dân vận Huyện ủy mở có 118 người theo học.',
    { event: 'other', date: '2024-05-21', venue: '33' },
  ],
  [
    'Mười năm Nghị quyết 25 ở Phú Yên\n\n24/10/2023 06:15\n\nHội trường Tỉnh ủy Phú Yên không còn ghế trống vào chiều thứ Hai vừa rồi, 23.10, khi Ban Thường vụ Tỉnh ủy tổng kết 10 năm (2013 - 2023) thực hiện Nghị quyết số 25-NQ/TW về công tác dân vận.',
    { event: 'summary', date: '2023-10-23' },
  ],
  [
    'HĐND tỉnh giám sát việc giải quyết đơn\n\n19/05/2020\n\nNgày 18/5, Thường trực HĐND tỉnh Hậu Giang có buổi làm việc với UBND huyện Phụng Hiệp về việc giải quyết khiếu nại, tố cáo giai đoạn 2016 - 2019. Huyện tiếp 456 lượt công dân.',
    { period: '2016-01-01..2019-12-31', jurisdiction: 'district:Phụng Hiệp', event: 'other' },
  ],
  [
    'Giao ban trực tuyến\n\nChiều 20/4/2021, từ điểm cầu Hà Nội, Ban Dân vận Trung ương giao ban trực tuyến công tác dân vận quý I với 63 tỉnh, thành phố.',
    { jurisdiction: 'national', event: 'briefing', period: '2021-01-01..2021-03-31' },
  ],
  [
    'Hội trường sáng nay chật kín đại biểu dân vận\n\n12/01/2019\n\nTại Trung tâm Hội nghị tỉnh Thanh Hóa, Ban Dân vận Tỉnh ủy vừa kết thúc hội nghị tổng kết công tác dân vận năm 2018.',
    { date: '2019-01-12', event: 'summary', jurisdiction: 'province:38' },
  ],
  [
    'Ba năm nghe dân\n\nTrong 3 năm 2019 - 2021, tỉnh Bến Tre tiếp 12.345 lượt công dân: năm 2019: 4.567 lượt; năm 2020: 4.012 lượt; năm 2021: 3.766 lượt.',
    { period: '2019-01-01..2021-12-31' },
  ],
  [
    'Tiếp dân ở tỉnh\n\n15/12/2020\n\nTrong năm, lãnh đạo tỉnh Cà Mau tiếp 45 lượt; các huyện, thành phố tiếp 2.345 lượt công dân tới trình bày.',
    { period: '2020-01-01..2020-12-31' },
  ],
  [
    'Giám sát việc tiếp dân ở Vĩnh Yên\n\nTừ khi Luật Tiếp công dân có hiệu lực (01/7/2014) đến hết tháng 10/2015, thành phố Vĩnh Yên tiếp 1.204 lượt công dân.',
    { period: '2014-07-01..2015-10-31', jurisdiction: 'district:Vĩnh Yên' },
  ],
  [
    'Tòa án Hà Nam với việc tiếp dân\n\nNăm công tác 2018 của tòa án (từ 01/10/2017 đến 30/9/2018), hai cấp tòa án tỉnh Hà Nam tiếp 812 lượt công dân.',
    { period: '2017-10-01..2018-09-30' },
  ],
  [
    'Một tuần ở Trụ sở Tiếp công dân Trung ương\n\n(Thanh tra) - Bảy ngày, từ 5 đến 11/12/2024, không có chuyện gì đáng ngại ở trước cổng của Trụ sở Tiếp công dân Trung ương.\n\nSổ tuần ghi tiếp 96 lượt công dân. Tính từ đầu năm đến hết ngày 11/12, Trụ sở tiếp 5.870 lượt công dân.',
    { period: '2024-12-05..2024-12-11' },
  ],
  [
    'Trả dân 2,4 ha đất\n\nLâm Đồng khép sổ 9 tháng với 612 đơn khiếu nại.\n\nVề thanh tra, các đoàn làm lộ ra hơn 4,1 tỷ đồng sai phạm, đã nộp ngân sách Nhà nước hơn 1,2 tỷ đồng.\n\n(Số liệu chốt ngày 15/9/2021)',
    { period: '2021-01-01..2021-09-30', jurisdiction: 'province:68' },
  ],
  [
    'SỞ XÂY DỰNG QUẢNG NAM\nThanh tra Sở\n\nĐơn thư nửa năm ở Sở\n\nĐăng ngày: 28-6-2021\n\nSở tiếp 44 lượt người, nhận 61 đơn.',
    { jurisdiction: 'province:49' },
  ],
  [
    'ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN ĐĂK TÔ               Độc lập - Tự do - Hạnh phúc\n\nBÁO CÁO\nKết quả công tác dân vận năm 2021\n\nNăm 2021 huyện tiếp 90 lượt công dân.',
    { jurisdiction: 'district:Đắk Tô' },
  ],
  [
    'UBND XÃ PHÚ MẬU - BÁO CÁO tiếp công dân năm 2023\n\nNăm 2023 xã tiếp 12 lượt công dân.',
    { jurisdiction: 'district:Phú Mậu' },
  ],
  [
    'NGHỆ AN: CÁN BỘ HỌC LUẬT MỚI\n\nThời gian đăng: 14/05/2024 09:30 | Chuyên mục: Dân vận\n\nSáng nay, Ban Dân vận Tỉnh ủy quán triệt, triển khai Luật Thực hiện dân chủ ở cơ sở cho 900 cán bộ của 21 huyện.',
    { jurisdiction: 'province:40', event: 'deployment', date: '2024-05-14', publishedOn: '2024-05-14' },
  ],
  [
    'Hà Tĩnh vào “Năm dân vận chính quyền” 2018\n\nCập nhật lúc: 15:10 | 06/03/2018\n\nUBND tỉnh và Ban Dân vận Tỉnh ủy vừa ký kế hoạch liên tịch về “Năm dân vận chính quyền” 2018. Lễ ký diễn ra sáng nay tại trụ sở UBND tỉnh.\n\nSố liệu được nhắc tại lễ ký: năm 2017 toàn tỉnh tiếp 3.905 lượt người.',
    { event: 'other', date: '2018-03-06', period: '2017-01-01..2017-12-31' },
  ],
  [
    'Dân vận Điện Biên: một năm bám bản\n\n18/01/2013 08:15\n\nĐBP - Sáng 17-1, hội trường Ban Dân vận Tỉnh ủy kín chỗ. Trưởng ban dân vận các huyện cùng nghe bản kiểm điểm năm 2012 và nhận việc mới.',
    { event: 'summary', date: '2013-01-17', period: '2012-01-01..2012-12-31' },
  ],
  [
    'Bình Sơn, TP.Quảng Ngãi đông người đến khiếu nại nhất tỉnh\n\nChiều 2/10/2019, số liệu tiếp công dân 9 tháng được Thanh tra tỉnh Quảng Ngãi công bố: 3.940 lượt.',
    { jurisdiction: 'province:51' },
  ],
  [
    'Khi cả bản cùng khéo\n\n15/10/2020\n\nCon đường bê tông qua bản Nà Hạ, huyện Mai Sơn dài hơn một cây số. Chuyện ấy ở Sơn La giờ không hiếm. Toàn tỉnh hiện có 2.318 mô hình “Dân vận khéo”.',
    { jurisdiction: 'province:14' },
  ],
  [
    'Đơn gửi Bộ TN&MT: phần lớn về đất\n\nHôm qua (8/10/2015), Thứ trưởng Bộ Tài nguyên và Môi trường tiếp đại diện 6 đoàn công dân: ba đoàn Hà Nội, số còn lại từ Bắc Ninh, Ninh Thuận, Hậu Giang.',
    { jurisdiction: 'ministry:Bộ Tài nguyên và Môi trường' },
  ],
  [
    'Bí thư Huyện ủy Tiên Lãng đối thoại với nông dân\n\nNgày 16/6/2022, hội trường xã Vinh Quang đón hơn 150 hộ nuôi tôm của các xã ven biển Tiên Lãng tới hội nghị đối thoại với Huyện ủy, UBND huyện.',
    { jurisdiction: 'district:Tiên Lãng', event: 'other' },
  ],
  [
    'Giám sát, phản biện ở Vĩnh Long\n\n24/05/2017\n\nBa năm 2014 - 2016, Mặt trận tỉnh Vĩnh Long làm quen với hai chữ “giám sát”. Hội nghị sơ kết ba năm thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị do Ban Thường vụ Tỉnh ủy tổ chức sáng qua.',
    { period: '2014-01-01..2016-12-31', event: 'midterm-review' },
  ],
  [
    'Bộ đội và đồng bào có đạo\n\n17/12/2019\n\nSáng qua (16-12), Quân khu 5 mở hội nghị rút kinh nghiệm công tác dân vận năm 2019 với sư đoàn, lữ đoàn trực thuộc.',
    { jurisdiction: null, event: 'summary', period: '2019-01-01..2019-12-31' },
  ],
  [
    'Ngành dân vận nhìn lại\n\nSáng 30/6/2022, tại trụ sở Tỉnh ủy Hòa Bình, hội nghị sơ kết của ngành dân vận toàn tỉnh nhìn lại nửa năm 2022 và bàn phần việc của nửa năm còn lại.',
    { jurisdiction: 'province:17', event: 'midterm-review', period: '2022-01-01..2022-06-30' },
  ],
  [
    'Vĩnh Long còn 31 vụ khiếu nại\n\n24/10/2012\n\nTính đến ngày 20/10, từ đầu năm các cấp, các ngành trong tỉnh Vĩnh Long đã tiếp 3.466 lượt công dân. So với nguyên cả năm 2011 (4.120 lượt), áp lực giảm. Chín tháng có 17 đoàn đông người.',
    { jurisdiction: 'province:86', period: '2012-01-01..2012-10-20' },
  ],
  [
    'Lào Cai tiếp dân ở 99 xã, phường\n\n08/10/2025\n\nSau khi sáp nhập, quý III năm 2025 là quý đầu tiên tỉnh Lào Cai có số liệu riêng. Đi theo từng tháng: tháng 7 có 402 lượt công dân; tháng 8 có 711 lượt.',
    { jurisdiction: 'province:15', period: '2025-07-01..2025-09-30' },
  ],
  [
    'Vì sao người dân ít lên tỉnh hơn?\n\n29/12/2015\n\nKhép lại năm 2015, Trụ sở Tiếp công dân tỉnh Hải Dương vắng hơn hẳn. Sổ ghi được 1.106 lượt người, còn năm 2014 là 1.418 lượt, năm 2013 là 1.530 lượt.',
    { jurisdiction: 'province:30', period: '2015-01-01..2015-12-31' },
  ],
  [
    'Lệ Thủy sau lũ\n\nPhòng tiếp dân huyện Lệ Thủy, tỉnh Quảng Bình vẫn chưa hết người. Tháng 1/2021, huyện tiếp 74 lượt công dân. Tháng 2 chỉ 28 lượt. Gộp cả quý I/2021 là 168 lượt công dân.',
    { jurisdiction: 'district:Lệ Thủy', period: '2021-01-01..2021-03-31' },
  ],
  [
    'Đơn thư dồn về đất rừng\n\n10/05/2017\n\nCả năm 2016, tỉnh Gia Lai tiếp 86 lượt công dân. Sang năm 2017, mới hết bốn tháng đầu năm tỉnh đã tiếp 41 lượt công dân.',
    { jurisdiction: 'province:64', period: '2017-01-01..2017-04-30' },
  ],
  [
    'Gần ba năm giải quyết đơn thư\n\nHĐND tỉnh Quảng Ngãi vừa có báo cáo giám sát việc tiếp công dân, giải quyết khiếu nại, tố cáo trên địa bàn tỉnh từ ngày 01/01/2015 đến ngày 15/11/2017. Năm 2017 có 4.565 lượt công dân.',
    { jurisdiction: 'province:51', period: '2015-01-01..2017-11-15' },
  ],
  [
    'Một nhiệm kỳ nghe dân\n\n23/03/2021\n\nNhiệm kỳ 2016 - 2021 đi đến những ngày cuối, Thường trực HĐND tỉnh Lai Châu đã tiếp 1.265 lượt công dân. Riêng năm 2020 là 188 lượt công dân.',
    { jurisdiction: 'province:12', period: '2016-01-01..2021-12-31' },
  ],
  [
    'Mười năm bí thư ngồi nghe dân\n\n25/09/2024\n\nSáng 25/9, Tỉnh ủy Hà Tĩnh tổng kết 10 năm thực hiện Chỉ thị số 35-CT/TW ngày 26/5/2014.\n\nMốc tính số liệu: từ tháng 6/2014 đến tháng 6/2024. Các cấp tiếp 58.214 lượt công dân.',
    { jurisdiction: 'province:42', period: '2014-06-01..2024-06-30', event: 'summary' },
  ],
  [
    'Bốn năm có luật mới\n\n(PL)- Hội nghị toàn quốc tổng kết bốn năm thi hành Luật Khiếu nại được Thanh tra Chính phủ tổ chức tại Hà Nội ngày 15-12.\n\nLuật có hiệu lực từ giữa năm 2012. Số liệu gom từ 1-7-2012 đến 1-7-2016 cho thấy cả nước nhận 391.204 đơn.',
    { jurisdiction: 'national', period: '2012-07-01..2016-07-01', date: '2016-12-15' },
  ],
  [
    'Tiếp công dân của HĐND tỉnh\n\n16/11/2023\n\nBDK - Ngày 15-11-2023, Thường trực HĐND tỉnh Bến Tre sơ kết giữa nhiệm kỳ 2021 - 2026 về tiếp công dân, đôn đốc giải quyết đơn.',
    { jurisdiction: 'province:83', event: 'midterm-review', date: '2023-11-15' },
  ],
  [
    'Cổng thông tin điện tử tỉnh Đắk Nông\nTình hình tiếp công dân tháng 10 năm 2020\n06/11/2020 | 09:33\n\nTrong tháng 10/2020, các sở, ban, ngành và UBND các huyện, thành phố tiếp 118 lượt; còn 6 vụ việc ở huyện Đắk Song.',
    { jurisdiction: 'province:67', period: '2020-10-01..2020-10-31' },
  ],
  [
    'CỔNG THÔNG TIN ĐIỆN TỬ QUẬN SƠN TRÀ, THÀNH PHỐ ĐÀ NẴNG\nTổng hợp công việc tuần 29 (từ 15/7 đến 21/7/2019)\nNgười đăng tin: Văn phòng   Ngày đăng tin: 22/07/2019\n\n* Tiếp dân, đơn thư: Quận tiếp 23 lượt công dân, nhận 31 đơn.',
    { jurisdiction: 'district:Sơn Trà', publishedOn: '2019-07-22', period: '2019-07-15..2019-07-21' },
  ],
  [
    'Lịch tiếp dân dán ngay cổng\n\n13/10/2022 11:52\n\nCâu hỏi của một ủy viên Thường vụ Quốc hội làm nóng phiên thảo luận sáng 13-10 về việc tiếp dân giai đoạn từ ngày 1-7-2016 đến 1-7-2021. Các cơ quan hành chính tiếp 1.874.260 lượt người.',
    { jurisdiction: 'national', period: '2016-07-01..2021-07-01' },
  ],
  [
    'Nửa đầu năm, quân đội tiếp hơn 1.300 lượt công dân\n\n12/07/2022\n\nChiều 12-7, Thanh tra Bộ Quốc phòng tổ chức hội nghị sơ kết công tác 6 tháng đầu năm 2022. Chánh Thanh tra Bộ Quốc phòng chủ trì tại điểm cầu Hà Nội.',
    { jurisdiction: 'ministry:Bộ Quốc phòng', venue: '01' },
  ],
  [
    'Bộ Nông nghiệp và Môi trường tiếp dân\n\n29/08/2025\n\nKể từ ngày hợp nhất 1/3/2025 đến ngày 20/8/2025, Trụ sở tiếp công dân của Bộ Nông nghiệp và Môi trường đón 214 lượt.',
    { jurisdiction: 'ministry:Bộ Nông nghiệp và Môi trường', period: '2025-03-01..2025-08-20' },
  ],
  [
    'Giám sát việc tiếp dân trong 5 năm\n\n14/4/2016\n\nNgày 13/4, đoàn giám sát của Thường trực HĐND tỉnh Hòa Bình làm việc với UBND tỉnh về công tác tiếp công dân giai đoạn 2011 - 2015.',
    { jurisdiction: 'province:17', event: 'other', period: '2011-01-01..2015-12-31' },
  ],
  [
    'Hai cơ quan cùng ký\n\n16/09/2025\n\nBản thỏa thuận dài chín trang giữa Ban Tuyên giáo và Dân vận Tỉnh ủy Lào Cai và Công an tỉnh được đặt bút chiều 16/9, tại phường Yên Bái.',
    { jurisdiction: 'province:15', event: 'other', date: '2025-09-16' },
  ],
  [
    'Kim Thành tổng kết “Năm dân vận khéo”\n\nChiều 18/12/2020, Ban Dân vận Huyện ủy Kim Thành, tỉnh Hải Dương, gói lại “Năm dân vận khéo” 2020 và bàn nhiệm vụ năm 2021.',
    { jurisdiction: 'district:Kim Thành', period: '2020-01-01..2020-12-31' },
  ],
  [
    'Từ điểm cầu Trà Vinh\n\n12/07/2019\n\nMàn hình lớn ở Văn phòng Tỉnh ủy Trà Vinh sáng 12/7 nối thẳng ra Hà Nội, nơi Ban Dân vận Trung ương chủ trì hội nghị trực tuyến toàn quốc sơ kết công tác dân vận 6 tháng đầu năm 2019.',
    { jurisdiction: 'national', venue: '01', bridges: '84' },
  ],
  [
    'Sơn La nhìn lại nửa năm\n\nSáng 7/7/2023, Ban Dân vận Tỉnh ủy Sơn La mở hội nghị trực tuyến với 12 huyện, thành phố để kiểm điểm công tác dân vận 6 tháng đầu năm.',
    { jurisdiction: 'province:14', event: 'midterm-review', date: '2023-07-07' },
  ],
  [
    'Tháng 8: phần lớn là kiến nghị\n\n06/09/2020\n\nQuốc lộ 57, đại lộ Đông Tây đoạn qua phường Phú Khương: bồi thường là điều người dân nói nhiều nhất trong tháng 8-2020. Tháng này, ngành thanh tra tỉnh Bến Tre nhận 81 đơn.',
    { jurisdiction: 'province:83', period: '2020-08-01..2020-08-31' },
  ],
  [
    'Đội xã nhất Hội thi “Dân vận khéo” huyện Điện Biên Đông\n\n17/08/2022\n\n14 đội trực thuộc Huyện ủy Điện Biên Đông lên sân khấu trong hai ngày 16 – 17/8, tranh giải nhất Hội thi “Dân vận khéo” năm 2022.',
    { jurisdiction: 'district:Điện Biên Đông', event: 'other' },
  ],
  [
    'thông báo\n\nCả nước tổng kết công tác dân vận năm 2017, điểm cầu Hà Nội cùng dự\nNgày đăng 10/01/2018 | 03:17  | View count: 801\n\nHội nghị tổng kết công tác dân vận toàn quốc năm 2017 được Ban Dân vận Trung ương tổ chức ngày 10/1/2018, nối trực tuyến tới 63 điểm cầu.\n\nNgồi ở điểm cầu Hà Nội có Trưởng Ban Dân vận Thành ủy cùng lãnh đạo các sở, ban, ngành, quận, huyện.',
    {
      jurisdiction: 'national',
      publishedOn: '2018-01-10',
      bridges: '01',
      title: 'Cả nước tổng kết công tác dân vận năm 2017, điểm cầu Hà Nội cùng dự',
    },
  ],
  [
    'Chuẩn bị tiếp công dân cho kỳ họp Quốc hội\n\n16/10/2018 07:26\n\nHôm qua (15-10), tại trụ sở Văn phòng Quốc hội, Ban Dân nguyện họp triển khai công tác tiếp công dân phục vụ kỳ họp. Các bộ, ngành, UBND các tỉnh, thành phố cùng lo việc này.',
    { jurisdiction: 'ministry:Ban Dân nguyện', event: 'deployment', date: '2018-10-15' },
  ],
  [
    'Dân vận khéo ở Cờ Đỏ\n\nNhìn lại năm 2024, các xã, thị trấn trong huyện Cờ Đỏ (TP Cần Thơ) đăng ký 275 mô hình. “Năm 2025, chúng tôi phát động tiếp”, Phó trưởng Ban Dân vận Huyện ủy cho biết.',
    { jurisdiction: 'district:Cờ Đỏ', period: '2024-01-01..2024-12-31' },
  ],
  [
    'Bám 29 kết luận thanh tra đến cùng\n\nThanh tra tỉnh đang theo 29 kết luận; 14 kết luận trong số ấy là nợ của năm 2019 chuyển sang. Tổng số đơn tiếp nhận trong kỳ là 17 đơn.',
    { jurisdiction: null, period: null },
  ],
  [
    'Hơn 100 mô hình ở Phú Ninh\n\nNgày 28/12/2022, Huyện ủy Phú Ninh (Quảng Nam) mở hội nghị nhìn lại công tác dân vận, thực hiện quy chế dân chủ ở cơ sở năm 2022 và giao việc năm 2023.',
    { event: 'summary', period: '2022-01-01..2022-12-31', date: '2022-12-28' },
  ],
  [
    'Lịch tiếp công dân phải giữ cho nghiêm\n\n(Baonghean.vn) - Sáng 10/1/2019, từ Hà Nội, hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2018 nghe Thủ tướng nói kỹ về chuyện tiếp dân.',
    { jurisdiction: 'national', bridges: '', online: true },
  ],
  [
    '95 gương ở phường An Đông\n\n21/10/2025 22:50\n\n(NLĐO) - Đảng ủy phường An Đông, TP HCM sáng 21-10 kỷ niệm 95 năm Ngày truyền thống công tác Dân vận của Đảng, đồng thời tuyên dương gương điển hình “Dân vận khéo” năm 2025.',
    { event: 'conference', date: '2025-10-21', venue: '79' },
  ],
  [
    'Hoãn buổi tiếp dân giữa tháng 6\n\nTheo Luật Tiếp công dân năm 2013, mỗi tháng Chủ tịch UBND tỉnh Nam Định tiếp công dân một ngày. Buổi tiếp ngày 15/6/2021 được hoãn.',
    { jurisdiction: 'province:36', period: null },
  ],
  [
    'Bộ Y tế: đơn gửi tới nhiều\n\nLịch tiếp công dân năm 2019 của lãnh đạo Bộ Y tế được ký từ đầu năm. Kỳ số liệu của Bộ tính từ 16/12/2018 đến 15/9/2019. Trong kỳ, Bộ Y tế đã tiếp 176 lượt người.',
    { jurisdiction: 'ministry:Bộ Y tế', period: '2018-12-16..2019-09-15', event: null },
  ],
  [
    'Một tháng, 65 đơn thư gửi tới Bộ Y tế\n\nKỳ báo cáo công tác tháng 6/2022 (từ ngày 18/5/2022 – 17/6/2022), Bộ Y tế ghi nhận 65 đơn thư khiếu nại, tố cáo.',
    { jurisdiction: 'ministry:Bộ Y tế', period: '2022-05-18..2022-06-17' },
  ],
  [
    'Đối thoại xong, việc phải có người nhận\n\nỞ xã Hội Sơn, huyện Anh Sơn (Nghệ An), người dân đã quen với cảnh Bí thư, Chủ tịch xã xuống nhà văn hóa ngồi nghe.',
    { jurisdiction: 'district:Hội Sơn' },
  ],
  [
    'Chủ tịch UBND phường Hải Châu I đối thoại với nhân dân\n\nĐăng ngày 25-11-2022 09:07\n\nChiều 24/11, UBND phường Hải Châu I (Đà Nẵng) gặp bà con trước kỳ họp HĐND thành phố.',
    { jurisdiction: 'district:Hải Châu I', event: 'other', date: '2022-11-24' },
  ],
  [
    'Lịch tiếp công dân của Bí thư Tỉnh ủy Nam Định năm 2024\n\nBan Nội chính Tỉnh ủy Nam Định thông báo lịch định kỳ của Bí thư Tỉnh ủy, mỗi tháng một ngày.',
    { jurisdiction: 'province:36', period: null, event: null },
  ],
  [
    'Phó Chủ tịch UBND tỉnh tiếp hơn 80 công dân ở Xuân Lộc\n\n15:22 27/12/2024\n\nNgày 27-12, Phó Chủ tịch UBND tỉnh Đồng Nai tiếp 82 công dân canh tác trên đất rừng phòng hộ Xuân Lộc.',
    { jurisdiction: 'province:75' },
  ],
  [
    'Bộ trưởng ngồi tiếp dân\n\n26/11/2018 11:55\n\nSáng nay (26/11), Bộ trưởng Bộ Giao thông vận tải Nguyễn Văn An có buổi tiếp công dân theo lịch tháng.',
    { jurisdiction: 'ministry:Bộ Giao thông vận tải', event: 'other', date: '2018-11-26' },
  ],
  [
    'Bình Phước: Lãnh đạo Thị ủy Chơn Thành gặp dân\n\nBuổi tiếp công dân định kỳ tháng 5 của Thị ủy Chơn Thành do Bí thư Thị ủy chủ trì. Từ đầu năm 2025 đến nay, 74 lượt công dân đến liên hệ.',
    { jurisdiction: 'district:Chơn Thành' },
  ],
  [
    'Nhìn lại nửa năm ở Đất Đỏ\n\nSáng 7/7/2022, Ban Dân vận Huyện ủy Đất Đỏ (tỉnh Bà Rịa - Vũng Tàu) nhìn lại công tác dân vận và chương trình phối hợp giữa lực lượng vũ trang huyện với MTTQ, các đoàn thể trong 6 tháng đầu năm 2022.',
    { jurisdiction: 'district:Đất Đỏ', period: '2022-01-01..2022-06-30', event: 'midterm-review' },
  ],
  [
    'Sáu tháng đầu năm 2013, các cấp tỉnh Nam Định tiếp 1.741 lượt công dân\nSáu tháng đầu năm 2013, các cấp tỉnh Nam Định tiếp 1.741 lượt công dân\n\nCơ quan hành chính nhà nước các cấp trong tỉnh đã tiếp 1.741 lượt công dân đến khiếu nại, tố cáo.',
    { jurisdiction: 'province:36', period: '2013-01-01..2013-06-30' },
  ],
  [
    'Khiếu nại gần như chỉ xoay quanh đất\n\nHơn 1.200 lượt đơn khiếu nại, tố cáo đã tới Thanh tra Bộ Y tế trong 6 tháng đầu năm 2016.',
    { jurisdiction: 'ministry:Bộ Y tế', period: '2016-01-01..2016-06-30', event: null },
  ],
  [
    'Tổng Thanh tra làm việc với bốn địa phương\n\nNgày 3/6/2024, tại Cần Thơ, Tổng Thanh tra Chính phủ làm việc với lãnh đạo Tiền Giang, Cà Mau, Sóc Trăng và Cần Thơ về việc xử lý khiếu nại kéo dài.',
    { jurisdiction: null, event: 'other', date: '2024-06-03', venue: '92' },
  ],
  [
    'Tác phẩm “Dân vận” sau 70 năm\n\nGiá trị của tác phẩm là câu chuyện của cuộc hội thảo khoa học nối trực tuyến từ điểm cầu Trung ương về các tỉnh, thành ngày 14/10/2019.\n\nChủ trì tại điểm cầu Nam Định là Phó Bí thư Thường trực Tỉnh ủy và Trưởng ban Dân vận Tỉnh ủy.',
    { jurisdiction: 'national', bridges: '36', online: true },
  ],
  [
    'Kế hoạch năm dân vận khéo\n\n27/02/2020\n\nBan Dân vận Trung ương vừa có Kế hoạch số 06-KH/BDVTW ngày 19/02/2020 về thực hiện “Năm dân vận khéo” 2020.',
    { jurisdiction: 'national', event: null },
  ],
  [
    'Đại biểu hỏi vì sao khiếu kiện tăng\n\nNgày 22-11-2023, Quốc hội (QH) thảo luận tại hội trường kết quả tiếp công dân năm 2023. Đại biểu đoàn Nam Định hỏi nhiều.',
    { jurisdiction: 'national' },
  ],
  [
    'Cả nước sơ kết công tác dân vận nửa năm\n\nBan Dân vận Trung ương sáng 15-7-2021 mở hội nghị trực tuyến để sơ kết công tác dân vận 6 tháng đầu năm. Điểm cầu Nam Định do lãnh đạo Ban Dân vận Tỉnh ủy điều hành.',
    { jurisdiction: 'national', event: 'midterm-review', date: '2021-07-15', bridges: '36' },
  ],
  [
    'Khiếu nại đất đai ở Hải Hậu còn phức tạp\n\nĐến Nam Định, Đoàn giám sát của Ủy ban Thường vụ Quốc hội vừa nghe tỉnh báo cáo việc thực hiện pháp luật về tiếp công dân từ ngày 1-7-2016 đến ngày 1-7-2021.',
    { jurisdiction: 'province:36', event: 'other' },
  ],
  [
    'Gỡ những vụ kéo dài\n\nCử tri TP Hà Nội gửi kiến nghị: phải công khai kết quả tiếp dân. Năm 2023, cơ quan hành chính trên cả nước nhận 447.571 đơn các loại.',
    { jurisdiction: 'national', period: '2023-01-01..2023-12-31', event: null },
  ],
  [
    'Hải Hậu chọn 38 điển hình\n\nquantri gửi vào T6, 2018-09-28 09:22\n\n19 tập thể của huyện Hải Hậu (Nam Định) vừa được Ban Dân vận Huyện ủy đưa vào danh sách trình Ban Dân vận Tỉnh ủy biểu dương điển hình dân vận khéo.',
    { jurisdiction: 'district:Hải Hậu', event: null, publishedOn: '2018-09-28' },
  ],
  [
    'Dân vận phải vào việc cụ thể\n\nSáng 13-1, từ Hà Nội, Ban Dân vận Trung ương nối đường truyền tới 63 điểm cầu trên toàn quốc để tổng kết công tác dân vận, đánh giá năm “Đẩy mạnh thực hiện Quy chế dân chủ ở cơ sở 2021” và bàn nhiệm vụ năm 2022.',
    { jurisdiction: 'national', period: '2021-01-01..2021-12-31', event: 'summary', date: '2022-01-13' },
  ],
  [
    'Bốn tỉnh bàn việc thực hiện quy chế dân chủ\n\n14/11/2018 19:52\n\nCác tỉnh miền biển hôm nay (14/11) gặp nhau ở Nam Định để đánh giá kết quả thực hiện quy chế dân chủ ở cơ sở. Dự hội nghị có lãnh đạo bốn tỉnh.',
    { jurisdiction: null, event: 'assessment', date: '2018-11-14', venue: '36' },
  ],
  [
    'Đoàn khảo sát về nghe chuyện tố cáo\n\nĐoàn khảo sát của Ủy ban Pháp luật của Quốc hội vừa có buổi làm việc với UBND tỉnh Thái Bình. Từ tháng 1.2014 đến tháng 12.2016, các cơ quan trong tỉnh nhận 842 đơn tố cáo.',
    { jurisdiction: 'province:34', event: 'other', venue: '34' },
  ],
  [
    'Cụm thi đua thanh tra chấm điểm nhau giữa năm\n\nCụm thi đua Thanh tra các tỉnh miền Trung họp sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2016. Nơi gặp mặt là TP. Đông Hà (Quảng Trị), ngày 1/7/2016.',
    { period: '2016-01-01..2016-06-30', event: 'midterm-review', date: '2016-07-01', venue: '45' },
  ],
  [
    'Ngành Tuyên giáo và Dân vận sơ kết nửa năm\n\nHội nghị toàn quốc sơ kết công tác tuyên giáo và dân vận 6 tháng đầu năm 2025 diễn ra ngày 28/6, nơi tổ chức là tỉnh Quảng Ninh.',
    { jurisdiction: 'national', event: 'midterm-review', date: '2025-06-28', venue: '22' },
  ],
  [
    'Tiếp dân nửa năm, thêm nhiều việc khó\n\nThứ Sáu, 06/10/2017\n\nTính đến hết tháng 9, ngành Thanh tra tỉnh Nam Định đã làm 221 cuộc thanh tra. 9 tháng năm 2017, các cấp trong tỉnh nhận 1.104 đơn. Lượng đơn không tăng. Việc khó dồn về đất đai.\n\nPhó Chủ tịch UBND tỉnh Nguyễn Văn An chủ trì phiên tiếp công dân ngày 15/1/2017.\n\nNhiều nơi chủ tịch còn giao cho cấp phó ngồi thay.',
    { jurisdiction: 'province:36', period: '2017-01-01..2017-09-30', event: null },
  ],
  [
    'Thường trực Tỉnh ủy Nam Định nói về dân vận\n\n19/03/2024 18:05\n\nChiều 19-3, Thường trực Tỉnh ủy ngồi lại với Ban Dân vận Tỉnh ủy Nam Định, xem kết quả đã làm.\n\nQuang cảnh buổi làm việc.\n\nBan sẽ tiếp tục theo dõi dư luận ở các xã.',
    { jurisdiction: 'province:36', event: 'other', date: '2024-03-19' },
  ],
  [
    'Công an huyện Hải Hậu dẫn đầu Hội thi dân vận khéo\n\nCác tổ chức Đảng trực thuộc Huyện ủy Hải Hậu (tỉnh Nam Định) góp lại thành 21 đội, tranh tài qua ba phần. Chung cuộc, giải nhất về tay Công an huyện.',
    { jurisdiction: 'district:Hải Hậu', event: 'other', venue: '36' },
  ],
  [
    'Xã Hải Anh kết nối Hội nghị Báo cáo viên tháng 9/2024\n\nSáng ngày 26/9/2024, từ Hà Nội, Ban Tuyên giáo Trung ương mở Hội nghị trực tuyến toàn quốc báo cáo viên tháng 9/2024.\n\nĐiểm cầu xã Hải Anh, tỉnh Nam Định có các bí thư chi bộ, cán bộ Mặt trận và các đoàn thể của xã cùng dự.',
    { jurisdiction: 'national', period: null, bridges: '36', online: true, date: '2024-09-26' },
  ],
  [
    'Trao Kỷ niệm chương dân vận\n\nÔng là một trong 12 người được Ban Dân vận Trung ương tặng Kỷ niệm chương, trao tại hội nghị tổng kết công tác dân vận năm 2017 của Ban Dân vận Tỉnh ủy Nam Định.',
    { jurisdiction: 'province:36', period: '2017-01-01..2017-12-31', event: 'summary' },
  ],
  [
    'Giám sát việc tiếp dân ở Nam Định\n\nĐoàn giám sát vừa có buổi làm việc với tỉnh Nam Định, xem xét việc tỉnh thi hành pháp luật về tiếp công dân từ ngày 1/7/2016 đến ngày 1/7/2021.',
    { jurisdiction: 'province:36', period: '2016-07-01..2021-07-01', event: 'other' },
  ],
  [
    'Tiếp 148 lượt công dân, nhận trên 900 đơn\n\n(TTVN) - Đây là kết quả 9 tháng đầu năm 2020 của Bộ Nội vụ trong công tác tiếp công dân, xử lý đơn thư.\n\nTrong 9 tháng, tới Bộ có 148 lượt công dân.',
    { jurisdiction: 'ministry:Bộ Nội vụ', period: '2020-01-01..2020-09-30', event: null },
  ],
  [
    'Quận Long Biên: những mô hình hay\n\nPhong trào thi đua “Dân vận khéo” năm 2021 của quận Long Biên (Hà Nội) được tổng kết sáng 22/10/2021. Quận ủy đứng ra tổ chức.',
    { jurisdiction: 'district:Long Biên', period: '2021-01-01..2021-12-31', event: 'summary', date: '2021-10-22' },
  ],
  [
    'Giữ yên lòng dân ở cơ sở\n\nTrong 6 tháng đầu năm 2023, tỉnh Hà Nam tiếp 1.200 lượt công dân. Lãnh đạo tỉnh nhiều lần họp giao ban với các huyện để bàn cách gỡ.',
    { jurisdiction: 'province:35', event: null },
  ],
  [
    'Hai tỉnh trao đổi kinh nghiệm dân vận\n\n10:20 18-11-2022\n\nĐoàn công tác của tỉnh Lai Châu vừa sang Điện Biên thăm, học hỏi cách phối hợp làm công tác dân vận.',
    { jurisdiction: null, event: 'other', venue: '11' },
  ],
  [
    'Tổ công tác làm việc với UBND tỉnh Thanh Hóa\n\nNgày 27.10, Tổ công tác số 3 của Thanh tra Chính phủ làm việc với UBND tỉnh Thanh Hóa.\n\n9 tháng đầu năm, các cơ quan tiếp 4.136 lượt, nhiều hơn cùng kỳ năm 2024 là 7,3%.',
    { period: '2025-01-01..2025-09-30', event: 'other', date: '2025-10-27' },
  ],
  [
    'Hội nghị Đoàn Chủ tịch UBTƯ MTTQ Việt Nam lần thứ tám, khóa IX\n\nSáng ngày 10/10, Đoàn Chủ tịch UBTƯ MTTQ Việt Nam khóa IX, nhiệm kỳ 2019-2024 khai mạc Hội nghị lần thứ tám tại Hà Nội, có nối trực tuyến về các tỉnh, thành.\n\nPhía điểm cầu Nam Định, Phó Chủ tịch Ủy ban MTTQ tỉnh dự. Hội nghị cho ý kiến về công tác nhân sự.',
    { jurisdiction: 'national', period: null, bridges: '36', online: true },
  ],
  [
    'Thị xã Hồng Lĩnh: 3 năm, 120 mô hình “Dân vận khéo”\n\nĐăng ngày 13/11/2018\n\nSáng ngày 13/11, thị xã Hồng Lĩnh biểu dương các tập thể, cá nhân điển hình trong phong trào thi đua “Dân vận khéo” giai đoạn 2015 - 2018.',
    { jurisdiction: 'district:Hồng Lĩnh', event: 'conference', date: '2018-11-13', venue: '42' },
  ],
  [
    'Mô hình dân vận khéo lan ra cả nước\n\nSáng 15/7, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến toàn quốc nhìn lại công tác dân vận 6 tháng đầu năm 2021, bàn việc 6 tháng cuối năm.',
    { jurisdiction: 'national', period: '2021-01-01..2021-06-30', event: 'midterm-review', date: '2021-07-15' },
  ],
  [
    'Ban Dân vận Trung ương quán triệt Kết luận mới\n\nNgày 12/1 tại Hà Nội, những người làm dân vận ở 63 tỉnh thành về dự hội nghị quán triệt Kết luận của Bộ Chính trị. Đứng ra tổ chức là Ban Dân vận Trung ương.',
    { jurisdiction: 'national', event: 'deployment' },
  ],
  [
    'Mặt trận 6 tỉnh giao ban ở Long Xuyên\n\n20/06/2019 - 07:47\n\nNửa năm làm việc của Mặt trận 6 tỉnh được đem ra giao ban ngày 19-6, tại TP. Long Xuyên.',
    { jurisdiction: null, period: '2019-01-01..2019-06-30', event: 'briefing', date: '2019-06-19' },
  ],
  [
    'Ngày dân hỏi, tỉnh trả lời\n\nTháng 7, việc tiếp dân ở tỉnh Thái Bình giữ được nền nếp. Các huyện nhận 120 đơn.\n\nSáng ngày 22.11, đại biểu Quốc hội tỉnh thảo luận tại tổ...\n\nSáng 20.11, Quốc hội bắt đầu đợt 2 của Kỳ họp...',
    { jurisdiction: 'province:34', event: null },
  ],
  [
    'Lắng nghe tuổi trẻ\n\nHội nghị đối thoại với thanh niên năm 2023 được Chủ tịch UBND tỉnh Hà Nam chủ trì, nối trực tuyến tới các huyện.',
    { jurisdiction: 'province:35', period: null, event: 'other', online: true },
  ],
  [
    'Tiếp dân phải tốt hơn nữa\n\nNăm 2014, Thanh tra tỉnh và các huyện tiếp gần 2.000 lượt người, giải quyết 386/398 đơn khiếu nại, tố cáo.\n\nHải Hà',
    { jurisdiction: null, event: null },
  ],
  [
    'Cách làm dân vận khéo\n\nHai năm đầu của phong trào thi đua “Dân vận khéo” (2009-2010), thành phố Hải Phòng có thêm hàng trăm mô hình.',
    { jurisdiction: 'province:31', period: '2009-01-01..2010-12-31' },
  ],
  [
    'Bộ Tài nguyên và Môi trường tiếp 1.230 lượt công dân trong 9 tháng\n\n(TN&MT) - Trong 9 tháng đầu năm 2021, Bộ Tài nguyên và Môi trường đã tiếp 1.230 lượt công dân đến khiếu nại, tố cáo về đất đai, nhận 4.210 đơn thư.',
    { jurisdiction: 'ministry:Bộ Tài nguyên và Môi trường', period: '2021-01-01..2021-09-30', event: null },
  ],
  [
    'Công tác dân nguyện tháng 10: Tiếp 120 lượt công dân\n\nNgày 12/11/2022, Ban Dân nguyện thuộc Ủy ban Thường vụ Quốc hội có báo cáo về công tác dân nguyện tháng 10/2022. Trong tháng, Ban Dân nguyện tiếp 120 lượt công dân đến trình bày 98 vụ việc.',
    { jurisdiction: 'ministry:Ban Dân nguyện', period: '2022-10-01..2022-10-31', event: null },
  ],
  [
    'Bà Rịa - Vũng Tàu: Tổng kết công tác dân vận năm 2021\n\n(BRVT) - Sáng 6/1/2022, Ban Dân vận Tỉnh ủy Bà Rịa - Vũng Tàu tổ chức hội nghị tổng kết công tác dân vận năm 2021 và triển khai nhiệm vụ năm 2022.',
    {
      jurisdiction: 'province:77',
      period: '2021-01-01..2021-12-31',
      event: 'summary',
      date: '2022-01-06',
      title: 'Bà Rịa - Vũng Tàu: Tổng kết công tác dân vận năm 2021',
    },
  ],
  [
    'Bà Rịa - Vũng Tàu: Nhiều kết quả trong công tác tiếp công dân\n\nTrong 6 tháng đầu năm 2022, các cơ quan hành chính trên địa bàn tỉnh Bà Rịa - Vũng Tàu đã tiếp 2.100 lượt công dân.',
    {
      jurisdiction: 'province:77',
      period: '2022-01-01..2022-06-30',
      event: null,
      title: 'Bà Rịa - Vũng Tàu: Nhiều kết quả trong công tác tiếp công dân',
    },
  ],
  [
    'Hội nghị trực tuyến toàn quốc triển khai công tác dân vận năm 2023\n\nBBK - Sáng 10/1/2023, Ban Dân vận Trung ương tổ chức hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2022, triển khai nhiệm vụ năm 2023. Tại điểm cầu tỉnh Bắc Kạn, đồng chí Nguyễn Văn An, Phó Bí thư Tỉnh ủy chủ trì.',
    {
      jurisdiction: 'national',
      period: '2022-01-01..2022-12-31',
      event: 'summary',
      date: '2023-01-10',
      bridges: '06',
      online: true,
    },
  ],
  [
    'Huyện Củ Chi đối thoại với người dân về công tác tiếp công dân\n\nNgày 15/8/2019, UBND huyện Củ Chi (TP.HCM) tổ chức hội nghị đối thoại giữa Chủ tịch UBND huyện với người dân xã Tân Phú Trung.',
    { jurisdiction: 'district:Củ Chi', event: 'other', date: '2019-08-15', venue: '79' },
  ],
  [
    'Công an tỉnh Bình Định sơ kết công tác dân vận\n\nNgày 5/7/2023, Công an tỉnh Bình Định tổ chức hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2023.',
    {
      jurisdiction: 'province:52',
      period: '2023-01-01..2023-06-30',
      event: 'midterm-review',
      date: '2023-07-05',
      venue: '52',
    },
  ],
  [
    'Thanh tra TP Hà Nội: Quý III tiếp 5.200 lượt công dân\n\n(Thanh tra) - Quý III/2022, các cơ quan hành chính của TP Hà Nội đã tiếp 5.200 lượt công dân.',
    { jurisdiction: 'province:01', period: '2022-07-01..2022-09-30', event: null },
  ],
  [
    'Sở Nội vụ Thừa Thiên Huế giao ban công tác dân vận chính quyền quý I\n\nSáng 28/3/2019, Sở Nội vụ tỉnh Thừa Thiên Huế tổ chức giao ban công tác dân vận chính quyền quý I/2019.',
    {
      jurisdiction: 'province:46',
      period: '2019-01-01..2019-03-31',
      event: 'briefing',
      date: '2019-03-28',
      venue: '46',
    },
  ],
  [
    'Ủy ban Dân tộc tiếp công dân 6 tháng đầu năm 2020\n\nTrong 6 tháng đầu năm 2020, Thanh tra Ủy ban Dân tộc tiếp 15 lượt công dân, nhận 120 đơn.',
    { jurisdiction: 'ministry:Ủy ban Dân tộc', period: '2020-01-01..2020-06-30', event: null },
  ],
  [
    'Bảo hiểm xã hội Việt Nam giải quyết dứt điểm đơn thư\n\nTheo báo cáo của BHXH Việt Nam, năm 2021 toàn ngành BHXH tiếp 8.200 lượt công dân, nhận 3.000 đơn.',
    { jurisdiction: 'ministry:Bảo hiểm xã hội Việt Nam', period: '2021-01-01..2021-12-31', event: null },
  ],
  [
    'Thành phố Thủ Đức tổng kết công tác dân vận năm 2023\n\nChiều 20/12/2023, Thành ủy Thủ Đức (TP Hồ Chí Minh) tổ chức hội nghị tổng kết công tác dân vận năm 2023.',
    {
      jurisdiction: 'district:Thủ Đức',
      period: '2023-01-01..2023-12-31',
      event: 'summary',
      date: '2023-12-20',
      venue: '79',
    },
  ],
  [
    'Đảng ủy phường Hòa Xuân đánh giá công tác dân vận 9 tháng đầu năm 2025\n\nDNO - Ngày 25/9/2025, Đảng ủy phường Hòa Xuân (thành phố Đà Nẵng) tổ chức hội nghị đánh giá công tác dân vận 9 tháng đầu năm, triển khai nhiệm vụ 3 tháng cuối năm 2025.',
    {
      jurisdiction: 'district:Hòa Xuân',
      period: '2025-01-01..2025-09-30',
      event: 'assessment',
      date: '2025-09-25',
      venue: '48',
    },
  ],
  [
    'Quân khu 5 tổng kết công tác dân vận năm 2020\n\nNgày 8/1/2021, tại Đà Nẵng, Bộ Tư lệnh Quân khu 5 tổ chức hội nghị tổng kết công tác dân vận năm 2020.',
    { jurisdiction: null, period: '2020-01-01..2020-12-31', event: 'summary', date: '2021-01-08', venue: '48' },
  ],
  [
    'Chính phủ báo cáo Quốc hội về công tác giải quyết khiếu nại, tố cáo năm 2023\n\nNgày 10/10/2023, thừa ủy quyền của Thủ tướng Chính phủ, Tổng Thanh tra Chính phủ Đoàn Hồng Phong trình bày báo cáo công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2023. Theo đó, năm 2023, các cơ quan hành chính nhà nước đã tiếp 386.000 lượt công dân.',
    { jurisdiction: 'national', period: '2023-01-01..2023-12-31' },
  ],
  [
    'Ninh Bình: 6 tháng đầu năm 2026, tiếp 3.200 lượt công dân\n\nTheo báo cáo của Thanh tra tỉnh Ninh Bình, 6 tháng đầu năm 2026 toàn tỉnh tiếp 3.200 lượt công dân; trong đó địa bàn Hà Nam cũ 900 lượt, Nam Định cũ 1.200 lượt.',
    { jurisdiction: 'province:37', period: '2026-01-01..2026-06-30', event: null },
  ],
  [
    'Văn phòng Trung ương Đảng tiếp nhận hơn 9.000 đơn thư\n\nNăm 2019, Văn phòng Trung ương Đảng tiếp nhận 9.120 đơn thư của cán bộ, đảng viên và nhân dân.',
    { jurisdiction: 'ministry:Văn phòng Trung ương Đảng', period: '2019-01-01..2019-12-31', event: null },
  ],
  [
    'Tòa án nhân dân tối cao tiếp công dân quý II năm 2018\n\nQuý II/2018, Tòa án nhân dân tối cao tiếp 812 lượt công dân, nhận 3.400 đơn.',
    { jurisdiction: 'ministry:Tòa án nhân dân tối cao', period: '2018-04-01..2018-06-30', event: null },
  ],
  [
    'Đoàn đại biểu Quốc hội tỉnh Gia Lai tiếp công dân\n\nTrong năm 2022, Đoàn đại biểu Quốc hội tỉnh Gia Lai đã tiếp 52 lượt công dân, nhận 130 đơn.',
    { jurisdiction: 'province:64', period: '2022-01-01..2022-12-31', event: null },
  ],
  [
    'Huyện ủy Yên Thành tổng kết 10 năm thực hiện Quyết định 217, 218\n\n(Baonghean.vn) - Sáng 12/4/2023, Huyện ủy Yên Thành tổ chức hội nghị tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013.',
    { jurisdiction: 'district:Yên Thành', event: 'summary', date: '2023-04-12', venue: '40' },
  ],
  [
    'Thanh tra Bộ Y tế tiếp 210 lượt công dân\n\nNăm 2020, Thanh tra Bộ Y tế tiếp 210 lượt công dân, nhận 1.900 đơn.',
    { jurisdiction: 'ministry:Bộ Y tế', period: '2020-01-01..2020-12-31', event: null },
  ],
  [
    'Trụ sở Tiếp công dân Trung ương tại TP.HCM: Tháng 4 tiếp 320 lượt\n\nTháng 4/2019, Trụ sở Tiếp công dân Trung ương tại TP.HCM đã tiếp 320 lượt công dân với 280 vụ việc.',
    {
      jurisdiction: 'ministry:Trụ sở Tiếp công dân Trung ương tại TP Hồ Chí Minh',
      period: '2019-04-01..2019-04-30',
      event: null,
    },
  ],
  [
    'Đà Nẵng: Quận Liên Chiểu coi tiếp dân là việc hằng tuần\n\nThứ Ba, 09/01/2024\n\nNăm 2023, quận tiếp 742 lượt người. Toàn quận nhận 18 đơn.',
    { jurisdiction: 'district:Liên Chiểu', period: '2023-01-01..2023-12-31' },
  ],
  [
    'Đà Nẵng: Huyện Hòa Vang có nhiều đơn nhất\n\nThứ Ba, 09/01/2024\n\nNăm 2023, toàn thành phố tiếp 742 lượt người.',
    { jurisdiction: 'province:48' },
  ],
  [
    'Giới thiệu | Tin tức - Sự kiện | Tiếp công dân | Văn bản\n\nKết quả tiếp công dân 6 tháng đầu năm 2020 (số liệu từ ngày 15/12/2019 đến ngày 14/6/2020)\n\nTrong kỳ, toàn tỉnh Lai Châu tiếp 548 lượt. So với cùng kỳ năm 2019 giảm 116 lượt (6 tháng đầu năm 2019 tiếp 664 lượt).',
    { jurisdiction: 'province:12', period: '2019-12-15..2020-06-14' },
  ],
  [
    'Thanh tra Kiên Giang: Tập trung giải quyết khiếu nại\n\n17/08/2020\n\nNgay từ đầu năm 2020, Thanh tra tỉnh đặt mục tiêu giải quyết kịp thời. 7 tháng đầu năm 2020, các cấp trong tỉnh tiếp 2.416 lượt công dân.',
    { jurisdiction: 'province:91', period: '2020-01-01..2020-07-31' },
  ],
  [
    'Đoàn giám sát làm việc với UBND tỉnh\n\n22/09/2023\n\nSáng 22/9, Đoàn giám sát làm việc với UBND tỉnh Ninh Bình, nghe báo cáo việc tiếp công dân năm 2023.\n\nPhó Chủ tịch UBND tỉnh báo cáo, số liệu lấy từ ngày 01/8/2022 đến hết ngày 30/6/2023. Trong kỳ, các cấp tiếp 3.274 lượt.',
    { jurisdiction: 'province:37', period: '2022-08-01..2023-06-30' },
  ],
  [
    'Phú Ninh tổng kết công tác dân vận\n\nChiều nay 3/1, Ban Dân vận Huyện ủy Phú Ninh (Quảng Nam) tổ chức hội nghị tổng kết công tác dân vận năm 2023.\n\nViệc đổi mới hoạt động của MTTQ Việt Nam và các tổ chức chính trị - xã hội có nhiều cách làm mới.',
    { jurisdiction: 'district:Phú Ninh', period: '2023-01-01..2023-12-31' },
  ],
  [
    'Hai nơi tiếp công dân\n\nTháng 4/2019, Trụ sở Tiếp công dân Trung ương ở Hà Nội và thành phố Hồ Chí Minh đã tiếp 1.320 lượt công dân.',
    { jurisdiction: 'ministry:Trụ sở Tiếp công dân Trung ương', period: '2019-04-01..2019-04-30' },
  ],
  [
    'Tập huấn công tác dân vận cho cán bộ cơ sở\n\nSáng 14/5/2019, Ban Dân vận Tỉnh ủy Kon Tum khai mạc lớp tập huấn nghiệp vụ công tác dân vận năm 2019 cho 120 cán bộ.',
    { jurisdiction: 'province:62', event: 'other', date: '2019-05-14', venue: '62' },
  ],
  [
    'Phó Chủ tịch Quốc hội làm việc với tỉnh Cà Mau về giải quyết khiếu nại, tố cáo\n\nChiều 3/6/2022, Đoàn giám sát của Quốc hội làm việc với UBND tỉnh Cà Mau về việc thực hiện pháp luật về tiếp công dân giai đoạn 2016 - 2021.',
    { jurisdiction: 'province:96', period: '2016-01-01..2021-12-31', event: 'other', date: '2022-06-03', venue: '96' },
  ],
  [
    'Triển khai kế hoạch công tác dân vận năm 2024\n\nSáng 19/1/2024, Tỉnh ủy Hòa Bình tổ chức hội nghị triển khai nhiệm vụ công tác dân vận năm 2024.',
    { jurisdiction: 'province:17', event: 'deployment', date: '2024-01-19', venue: '17', period: null },
  ],
  [
    'Cần Thơ: Đánh giá kết quả công tác dân vận quý II\n\nSáng 29-6, Ban Dân vận Thành ủy Cần Thơ tổ chức hội nghị đánh giá kết quả công tác dân vận quý II, triển khai nhiệm vụ quý III năm 2018.',
    {
      jurisdiction: 'province:92',
      event: 'assessment',
      date: '2018-06-29',
      venue: '92',
      period: '2018-04-01..2018-06-30',
    },
  ],
  [
    'Trưởng Ban Dân vận Trung ương làm việc với Tỉnh ủy Lai Châu\n\nChiều 14/3/2019, đồng chí Trương Thị Mai, Trưởng Ban Dân vận Trung ương cùng đoàn công tác có buổi làm việc với Ban Thường vụ Tỉnh ủy Lai Châu về công tác dân vận.',
    { jurisdiction: 'province:12', event: 'other', date: '2019-03-14', venue: '12' },
  ],
  [
    'Đối thoại với nông dân: Gỡ khó từ cơ sở\n\nBPO - Sáng 20/11/2020, UBND thị xã Phước Long tổ chức hội nghị đối thoại với nông dân năm 2020.',
    { jurisdiction: 'district:Phước Long', event: 'other', date: '2020-11-20', venue: '70' },
  ],
  [
    'Ủy ban MTTQ tỉnh Thái Bình tổng kết công tác mặt trận năm 2022\n\nSáng 5/1/2023, Ủy ban MTTQ Việt Nam tỉnh Thái Bình tổ chức hội nghị tổng kết công tác Mặt trận năm 2022, triển khai nhiệm vụ năm 2023.',
    {
      jurisdiction: 'province:34',
      event: 'summary',
      date: '2023-01-05',
      period: '2022-01-01..2022-12-31',
      venue: '34',
    },
  ],
  [
    'Tổng cục Thi hành án dân sự tiếp hơn 400 lượt công dân\n\nTrong 6 tháng đầu năm 2019, Tổng cục Thi hành án dân sự (Bộ Tư pháp) tiếp 412 lượt công dân, nhận 1.900 đơn.',
    { jurisdiction: null, period: '2019-01-01..2019-06-30', event: null },
  ],
  [
    'Thứ trưởng Bộ Nội vụ: Công tác dân vận chính quyền có nhiều đổi mới\n\nSáng 22/12/2020, tại Hà Nội, Ban Dân vận Trung ương phối hợp với Ban Cán sự đảng Chính phủ tổ chức hội nghị trực tuyến toàn quốc tổng kết công tác dân vận của hệ thống hành chính năm 2020.',
    {
      jurisdiction: 'national',
      event: 'summary',
      date: '2020-12-22',
      venue: '01',
      online: true,
      period: '2020-01-01..2020-12-31',
    },
  ],
  [
    'Xã Tân Hội sơ kết 6 tháng công tác dân vận\n\nNgày 10/7/2024, Đảng ủy xã Tân Hội, huyện Đan Phượng, thành phố Hà Nội tổ chức hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2024.',
    {
      jurisdiction: 'district:Tân Hội',
      event: 'midterm-review',
      date: '2024-07-10',
      venue: '01',
      period: '2024-01-01..2024-06-30',
    },
  ],
  [
    'Gặp mặt người có uy tín trong đồng bào dân tộc thiểu số\n\nSáng 12/1/2023, Ban Dân vận Tỉnh ủy Sóc Trăng tổ chức họp mặt chức sắc, người có uy tín nhân dịp Tết Nguyên đán Quý Mão 2023.',
    { jurisdiction: 'province:94', event: 'other', date: '2023-01-12', venue: '94', period: null },
  ],
  [
    'Hội thi Dân vận khéo tỉnh Quảng Trị năm 2019\n\nTối 25/10/2019, tại thành phố Đông Hà, Ban Dân vận Tỉnh ủy Quảng Trị tổ chức Hội thi “Dân vận khéo” năm 2019.',
    { jurisdiction: 'province:45', event: 'other', date: '2019-10-25', venue: '45' },
  ],
  [
    'Kiểm tra công tác tiếp công dân tại huyện Hương Khê\n\nSáng 18/9/2020, Đoàn kiểm tra của UBND tỉnh Hà Tĩnh do Chánh Thanh tra tỉnh làm trưởng đoàn đã kiểm tra công tác tiếp công dân, giải quyết khiếu nại, tố cáo tại huyện Hương Khê.',
    { jurisdiction: 'district:Hương Khê', event: 'other', date: '2020-09-18', venue: '42' },
  ],
  [
    'Đắk Lắk: Hội nghị giao ban công tác dân vận 9 tháng đầu năm 2022\n\nNgày 29/9, Ban Dân vận Tỉnh ủy tổ chức giao ban công tác dân vận 9 tháng đầu năm và triển khai nhiệm vụ 3 tháng cuối năm 2022.',
    {
      jurisdiction: 'province:66',
      event: 'briefing',
      date: '2022-09-29',
      period: '2022-01-01..2022-09-30',
      venue: '66',
    },
  ],
  [
    'Tổng kết 10 năm thực hiện Nghị quyết 25-NQ/TW\n\n(PLO) - Ngày 20/7/2023, Thành ủy TP.HCM tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW.',
    { jurisdiction: 'province:79', event: 'summary', date: '2023-07-20', venue: '79' },
  ],
  [
    'Bình Phước quán triệt Quy chế công tác dân vận của hệ thống chính trị\n\nSáng 3/3/2022, Tỉnh ủy Bình Phước tổ chức hội nghị trực tuyến quán triệt, triển khai Quy định số 23-QĐ/TW của Ban Bí thư, kết nối với 11 điểm cầu cấp huyện.',
    { jurisdiction: 'province:70', event: 'deployment', date: '2022-03-03', venue: '70', online: true, period: null },
  ],
  [
    'Ngành thanh tra Tuyên Quang: Giải quyết 95% đơn thư\n\nNăm 2021, ngành Thanh tra tỉnh Tuyên Quang đã tham mưu giải quyết 95% vụ việc khiếu nại, tố cáo thuộc thẩm quyền.',
    { jurisdiction: 'province:08', period: '2021-01-01..2021-12-31', event: null },
  ],
  [
    'TP. Hạ Long: Nâng cao hiệu quả tiếp công dân\n\nTừ đầu năm 2021 đến nay, TP Hạ Long (Quảng Ninh) đã tiếp 812 lượt công dân.',
    { jurisdiction: 'district:Hạ Long', event: null },
  ],
  [
    'Chủ tịch UBND quận Hải Châu tiếp công dân định kỳ\n\nSáng 15/4/2022, Chủ tịch UBND quận Hải Châu (Đà Nẵng) chủ trì buổi tiếp công dân định kỳ tháng 4.',
    { jurisdiction: 'district:Hải Châu', date: '2022-04-15', venue: '48', event: 'other' },
  ],
  [
    'Vĩnh Long (mới) sau một năm hợp nhất: tiếp 5.100 lượt công dân\n\nTừ ngày 1/7/2025 đến 30/6/2026, các cơ quan hành chính tỉnh Vĩnh Long tiếp 5.100 lượt công dân.',
    { jurisdiction: 'province:86', period: '2025-07-01..2026-06-30', event: null },
  ],
  [
    'Bộ Nông nghiệp và PTNT giải quyết đơn thư\n\nNăm 2018, Bộ Nông nghiệp và PTNT tiếp 320 lượt công dân, nhận 1.205 đơn.',
    { jurisdiction: 'ministry:Bộ Nông nghiệp và Phát triển nông thôn', period: '2018-01-01..2018-12-31', event: null },
  ],
  [
    'Khối thi đua Ban Dân vận các tỉnh miền núi phía Bắc tổng kết công tác năm 2019\n\nNgày 6/12/2019, tại tỉnh Hòa Bình, Khối thi đua Ban Dân vận 14 tỉnh miền núi phía Bắc tổ chức hội nghị tổng kết năm 2019.',
    { jurisdiction: null, event: 'summary', date: '2019-12-06', venue: '17', period: '2019-01-01..2019-12-31' },
  ],
  [
    'Điểm cầu Sóc Trăng dự hội nghị toàn quốc về công tác tiếp công dân\n\nSáng 10/5/2023, Thủ tướng Chính phủ chủ trì hội nghị trực tuyến toàn quốc về nâng cao hiệu quả công tác tiếp công dân, giải quyết khiếu nại, tố cáo. Dự tại điểm cầu tỉnh Sóc Trăng có Chủ tịch UBND tỉnh Trần Văn Lâu.',
    { jurisdiction: 'national', bridges: '94', online: true, date: '2023-05-10' },
  ],
  [
    'Bộ Công an sơ kết công tác dân vận tại khu vực miền Trung\n\nSáng 12/7/2022, tại TP Đà Nẵng, Bộ Công an tổ chức hội nghị sơ kết 6 tháng đầu năm 2022 công tác dân vận trong Công an nhân dân.',
    {
      jurisdiction: 'ministry:Bộ Công an',
      event: 'midterm-review',
      date: '2022-07-12',
      venue: '48',
      period: '2022-01-01..2022-06-30',
    },
  ],
  [
    'Thanh tra Chính phủ tổng kết công tác năm 2021\n\nSáng 29/12/2021, Thanh tra Chính phủ tổ chức Hội nghị trực tuyến tổng kết công tác năm 2021, triển khai nhiệm vụ năm 2022. Hội nghị diễn ra tại Hà Nội và kết nối tới 63 điểm cầu.',
    { event: 'summary', date: '2021-12-29', venue: '01', online: true, period: '2021-01-01..2021-12-31' },
  ],
  [
    'Hội nghị toàn quốc tổng kết 10 năm Quy chế dân chủ\n\nSáng 5/6/2019, tại Trung tâm Hội nghị Quốc gia, Ban Chỉ đạo Trung ương thực hiện Quy chế dân chủ ở cơ sở tổ chức hội nghị trực tuyến toàn quốc.',
    { jurisdiction: 'national', event: 'summary', date: '2019-06-05', venue: '01', online: true },
  ],
  [
    'Cụm thi đua Ban Dân vận các tỉnh Đồng bằng sông Cửu Long họp tại Bến Tre\n\nNgày 17/6/2020, tại tỉnh Bến Tre, Cụm thi đua Ban Dân vận 13 tỉnh, thành đồng bằng sông Cửu Long tổ chức hội nghị sơ kết 6 tháng đầu năm 2020.',
    { jurisdiction: null, event: 'midterm-review', date: '2020-06-17', venue: '83', period: '2020-01-01..2020-06-30' },
  ],
  [
    'Khánh Hòa: Đánh giá giữa nhiệm kỳ công tác dân vận\n\nNgày 4/8/2023, tại TP Nha Trang, Ban Dân vận Tỉnh ủy Khánh Hòa tổ chức hội nghị đánh giá kết quả công tác dân vận giữa nhiệm kỳ 2020 - 2025.',
    { jurisdiction: 'province:56', date: '2023-08-04', venue: '56' },
  ],
  [
    'Đoàn công tác Ban Dân vận Trung ương khảo sát tại Quảng Ninh\n\nTừ ngày 5 đến 7/4/2021, Đoàn công tác của Ban Dân vận Trung ương khảo sát tình hình công tác tôn giáo tại tỉnh Quảng Ninh.',
    { jurisdiction: 'province:22', event: 'other', date: '2021-04-05', venue: '22' },
  ],
  [
    'Tiếp xúc, đối thoại tại huyện Tuy Phước\n\n(BĐ) - Chiều 21.9, tại huyện Tuy Phước, Chủ tịch UBND tỉnh Bình Định Hồ Quốc Dũng chủ trì buổi đối thoại với các hộ dân xã Phước Thắng. \n\nBÌNH ĐỊNH, 21/09/2018',
    { date: '2018-09-21', venue: '52', event: 'other' },
  ],
  [
    'Họp báo công bố kết quả tiếp công dân\n\nChiều 4/10/2022, tại trụ sở Bộ Tài chính (Hà Nội), Bộ Tài chính tổ chức họp báo quý III/2022.',
    { jurisdiction: 'ministry:Bộ Tài chính', date: '2022-10-04', venue: '01', period: '2022-07-01..2022-09-30' },
  ],
  [
    'Ủy ban Dân nguyện và Giám sát họp phiên toàn thể\n\nSáng 8/9/2025, tại Nhà Quốc hội, Ủy ban Dân nguyện và Giám sát họp phiên toàn thể thẩm tra báo cáo của Chính phủ về công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2025.',
    { date: '2025-09-08', venue: '01', period: '2025-01-01..2025-12-31' },
  ],
  [
    'Sơ kết 3 năm thực hiện Chỉ thị 35\n\nSáng 20/5/2017, Tỉnh ủy Phú Thọ tổ chức hội nghị sơ kết 3 năm thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị về công tác tiếp công dân.',
    {
      jurisdiction: 'province:25',
      event: 'midterm-review',
      date: '2017-05-20',
      venue: '25',
      period: '2014-01-01..2017-12-31',
    },
  ],
  [
    'Hải Phòng: tiếp công dân 4 tháng đầu năm\n\nTrong 4 tháng đầu năm 2021 (từ 16/12/2020 đến 15/4/2021), các cơ quan hành chính thành phố Hải Phòng tiếp 2.020 lượt công dân.',
    { jurisdiction: 'province:31', period: '2020-12-16..2021-04-15', event: null },
  ],
  [
    'Kết quả công tác tiếp công dân quý IV và năm 2020 tỉnh Ninh Thuận\n\nNăm 2020, các cơ quan hành chính tỉnh Ninh Thuận tiếp 2.120 lượt công dân; riêng quý IV tiếp 512 lượt.',
    { jurisdiction: 'province:58', period: '2020-01-01..2020-12-31' },
  ],
  [
    'Báo cáo công tác tháng 8, nhiệm vụ tháng 9 năm 2023 của Thanh tra tỉnh Lào Cai\n\nTrong tháng 8/2023, các cơ quan hành chính tỉnh Lào Cai tiếp 120 lượt công dân.',
    { jurisdiction: 'province:10', period: '2023-08-01..2023-08-31', event: null },
  ],
  [
    'Nhiệm kỳ 2016 - 2021: HĐND tỉnh Đồng Tháp tiếp 1.020 lượt cử tri, công dân\n\nNhiệm kỳ 2016 - 2021, Thường trực HĐND tỉnh Đồng Tháp đã tiếp 1.020 lượt công dân, nhận 800 đơn.',
    { jurisdiction: 'province:87', period: '2016-01-01..2021-12-31', event: null },
  ],
  [
    'Mặt trận huyện Thuận Bắc nửa năm\n\nNgày 20-7, Ủy ban MTTQ Việt Nam huyện Thuận Bắc (Ninh Thuận) họp sơ kết công tác Mặt trận 6 tháng đầu năm và bàn việc 6 tháng cuối năm 2019.',
    {
      jurisdiction: 'district:Thuận Bắc',
      event: 'midterm-review',
      date: '2019-07-20',
      venue: '58',
      period: '2019-01-01..2019-06-30',
    },
  ],
  [
    'Giao ban khối\n\nHội nghị giao ban Khối MTTQ Việt Nam và các tổ chức chính trị - xã hội thành phố Hải Phòng họp chiều 28/12/2021 để tổng kết năm 2021.',
    { jurisdiction: 'province:31', event: 'briefing', date: '2021-12-28' },
  ],
  [
    'Mặt trận cả nước bàn việc năm mới\n\nNgày 12/01/2023, Ban Thường trực Ủy ban Trung ương MTTQ Việt Nam họp trực tuyến triển khai công tác Mặt trận năm 2023. Điểm cầu Bến Tre có lãnh đạo Ban Dân vận Tỉnh ủy dự.',
    { jurisdiction: 'national', event: 'deployment', online: true, bridges: '83' },
  ],
  [
    'Lãnh đạo Đà Nẵng với người làm dân vận\n\n09:10, 15/10/2021\n\nChiều 14-10, Phó Bí thư Thường trực Thành ủy Đà Nẵng đến Ban Dân vận Thành ủy, chúc mừng nhân 91 năm ngày truyền thống của ngành.',
    { jurisdiction: 'province:48', event: 'other', date: '2021-10-14', venue: '48', publishedOn: '2021-10-15' },
  ],
  [
    'Chư Sê nghe dân nói\n\nBí thư Huyện ủy, Chủ tịch UBND huyện chủ trì buổi đối thoại với nhân dân huyện Chư Sê (Gia Lai), nghe 30 ý kiến về đất đai.',
    { jurisdiction: 'district:Chư Sê', event: 'other', date: null },
  ],
  [
    'Ba mươi tập thể được khen vì dân vận khéo\n\nĐảng ủy Khối các cơ quan tỉnh Bình Dương vừa tuyên dương 30 tập thể, 41 cá nhân dân vận khéo.',
    { jurisdiction: 'province:74', event: 'conference' },
  ],
  [
    'Quốc hội hỏi chuyện giải quyết tố cáo ở Hưng Yên\n\nLàm việc với đoàn khảo sát của Ủy ban Pháp luật, UBND tỉnh Hưng Yên cho hay từ tháng 1.2015 đến tháng 12.2017, tỉnh nhận 912 đơn tố cáo.',
    { jurisdiction: 'province:33', event: 'other', period: '2015-01-01..2017-12-31' },
  ],
  [
    'Dân chủ ở cơ sở đến từng xã\n\nNgười theo dõi việc dân chủ ở Lai Châu vừa có buổi học luật: hội nghị trực tuyến phổ biến, quán triệt, triển khai Luật Thực hiện dân chủ ở cơ sở. Điểm cầu tỉnh có lãnh đạo các sở dự.',
    { event: 'deployment', online: true },
  ],
  [
    'Nghệ An đổi cách đối thoại với dân\n\nTừ ngày có Đề án số 07-ĐA/TU ngày 24/11/2021, các cấp ủy ở Nghệ An chỉ đạo sát, từ tỉnh xuống xã đều mở hội nghị đối thoại.\n\n21/21 huyện, thành, thị ủy đã họp phổ biến Đề án cho cán bộ.',
    { jurisdiction: 'province:40', event: null },
  ],
  [
    'Cả nước thực hiện “Năm dân vận khéo” 2020\n\n21/02/2020\n\nKế hoạch số 06-KH/BDVTW do Ban Dân vận Trung ương ký ngày 19/02/2020 nói rõ cách thực hiện, để cả hệ thống chính trị hướng tới đại hội Đảng các cấp.',
    { event: null, publishedOn: '2020-02-21' },
  ],
  [
    'Đoàn của thành phố đi kiểm tra dân chủ ở cơ sở (21:05 30/03/2021)\n\nKế hoạch ban hành ngày 25/3 của Thành ủy Hà Nội định ra việc kiểm tra các xã trong năm nay.',
    { publishedOn: '2021-03-30', jurisdiction: 'province:01' },
  ],
  [
    'Cán bộ Bạc Liêu học làm dân vận\n\nLớp tập huấn kỹ năng dân vận do Ban Dân vận Tỉnh ủy Bạc Liêu mở, khai giảng ngày 4/6/2013.\nLớp kéo dài 4 ngày, từ 4 - 7/6/2013.',
    { publishedOn: null, event: 'other', date: '2013-06-04' },
  ],
  [
    'Hơn 80% vụ khiếu nại được giải quyết\n\n(HNM) - Từ ngày 15-8-2014 đến 15-8-2015, các cơ quan nhà nước tiếp 300.120 lượt công dân. Có bộ trưởng các bộ, ngành chưa tiếp dân theo lịch.',
    { jurisdiction: 'national' },
  ],
  [
    'Nửa năm tiếp 900 lượt\n\nCác cuộc thanh tra ở tỉnh phát hiện sai phạm 9 tỷ đồng. Cơ quan hành chính các cấp tiếp 900 lượt công dân.',
    { jurisdiction: null },
  ],
  [
    'Trụ sở Tiếp công dân Trung ương: 1.200 lượt giữa hai kỳ họp\n\nBan Tiếp công dân Trung ương báo cáo: từ 16/12/2023 đến 15/4/2024, Trụ sở Tiếp công dân Trung ương tiếp 1.200 lượt với 3.100 công dân.',
    { jurisdiction: 'ministry:Trụ sở Tiếp công dân Trung ương' },
  ],
  [
    'Dân vận đi trước\n\nChiều 17-3, Thường trực Tỉnh ủy Thái Nguyên làm việc với Ban Tuyên giáo và Dân vận Tỉnh ủy, bàn trọng tâm năm 2026.',
    { jurisdiction: 'province:19', event: 'other', date: '2026-03-17', publishedOn: '2026-03-17' },
  ],
  [
    'Tổ công tác số 3 làm việc với tỉnh Nghệ An\n\n20:10, 28/10/2025\n\nNgày 28/10, Tổ công tác số 3 của Thanh tra Chính phủ nghe UBND tỉnh báo cáo việc giải quyết khiếu nại, tố cáo.',
    { event: 'other', date: '2025-10-28', venue: '40' },
  ],
  [
    'Đoàn khảo sát của Quốc hội làm việc tại Hưng Yên\n\nLuật Tố cáo là nội dung buổi làm việc giữa Đoàn khảo sát của Ủy ban Pháp luật với UBND tỉnh Hưng Yên.',
    { event: 'other', date: null, venue: '33' },
  ],
  [
    'Ban Dân vận Tây Ninh thăm các giáo xứ\n\n15/12/2021 18:22\n\nĐoàn của Ban Dân vận Tỉnh ủy Tây Ninh vừa đến 4 giáo xứ ở huyện Châu Thành và 1 nhà thờ ở TP. Tây Ninh chúc mừng Giáng sinh.',
    { jurisdiction: 'province:72', event: 'other', publishedOn: '2021-12-15' },
  ],
  [
    'Lãnh đạo huyện ở Đắk Nông tiếp công dân tháng 3/2020\ncms-publish-date 21/03/2020 | 09:10 | cms-view-count: 519\n\nTrong tháng 3/2020, lãnh đạo các huyện tiếp 12 lượt công dân.',
    { publishedOn: '2020-03-21', title: 'Lãnh đạo huyện ở Đắk Nông tiếp công dân tháng 3/2020' },
  ],
  [
    'UBND thành phố Hà Nội báo cáo kết quả tiếp công dân\n\nKỳ số liệu của báo cáo: từ ngày 1/8/2023 đến ngày 31/7/2024.\n\nI. TIẾP CÔNG DÂN\n\n- Tổng số: 30.126 lượt/36.870 công dân.\n- Đoàn đông người: 300 đoàn.',
    { jurisdiction: 'province:01', period: '2023-08-01..2024-07-31' },
  ],
  [
    'Sơn La tổng kết 10 năm làm dân vận\n\nBáo Sơn La - 28/11/2023\n\nNgày 28/11, Tỉnh ủy Sơn La tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 25-NQ/TW ngày 3/6/2013; đánh giá 2 năm thực hiện Chỉ thị số 11-CT/TU về “Dân vận khéo” giai đoạn 2021 - 2025.',
    { jurisdiction: 'province:14', period: '2013-01-01..2023-12-31', event: 'summary' },
  ],
  [
    'Quảng Trị: 5 năm thi hành Luật Tiếp công dân\n\nSáng 30/7/2019, UBND tỉnh tổ chức hội nghị tổng kết 5 năm thi hành Luật Tiếp công dân.\n\nTừ 01/7/2014 đến 30/6/2019, các cấp tiếp 42.617 lượt công dân.',
    { jurisdiction: 'province:45', period: '2014-07-01..2019-06-30', event: 'summary' },
  ],
  [
    'Cần Thơ, ngày 16 tháng 5 năm 2019\n\nBÁO CÁO\ncông tác dân vận tháng 5 năm 2019\n\nI- KẾT QUẢ (từ ngày 15/4/2019 đến ngày 14/5/2019)\n- Các cấp tiếp 327 lượt/401 người.',
    { period: '2019-04-15..2019-05-14' },
  ],
  [
    'Giám sát việc giải quyết khiếu nại, tố cáo tại huyện Krông Năng\n\nSáng 12/9/2018, Đoàn giám sát của Thường trực HĐND tỉnh Đắk Lắk làm việc với UBND huyện Krông Năng về giải quyết khiếu nại, tố cáo từ năm 2016 đến hết 6 tháng đầu năm 2018.',
    { period: '2016-01-01..2018-06-30' },
  ],
  [
    'Hà Tĩnh giải quyết khiếu nại\n\nĐơn thư phát sinh trong 10 tháng trên toàn tỉnh là 5.846 đơn (so với cùng kỳ năm 2018 nhiều hơn 11,3%).',
    { period: '2019-01-01..2019-10-31' },
  ],
  [
    'Thanh tra tỉnh Kon Tum tổng hợp quý II và 6 tháng năm 2020\n\nNgày đăng: 22/06/2020\n\nKỳ lấy số từ ngày 16/3/2020 đến ngày 15/6/2020 (quý II) và từ ngày 16/12/2019 đến ngày 15/6/2020 (6 tháng).\n\n6 tháng: 263 lượt, với 347 người.',
    { period: '2019-12-16..2020-06-15' },
  ],
  [
    'SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG TỈNH BÌNH THUẬN\nTin hoạt động - 08:30 03/10/2022\n\nCông khai kết quả tiếp công dân quý III/2022 của Sở\n\nThực hiện Luật Tiếp công dân, Sở thông tin như sau:\n\n- Số lượt tiếp: 36, với 44 công dân.\n- Tham mưu UBND tỉnh: 14 vụ.',
    { jurisdiction: 'province:60', period: '2022-07-01..2022-09-30' },
  ],
  [
    'Nhìn lại công tác tiếp công dân của Đoàn ĐBQH tỉnh Phú Thọ nhiệm kỳ khóa XIII (2011 - 2016)\n\nBáo Phú Thọ, 29/3/2016\n\nCả nhiệm kỳ, Đoàn tiếp 786 lượt công dân. Riêng năm 2015, Đoàn tiếp 143 lượt công dân.',
    { period: '2011-01-01..2016-12-31' },
  ],
  [
    'Huyện Cư Jút sơ kết công tác tiếp công dân\n\nSáng 23/6/2021, UBND huyện Cư Jút tổ chức họp sơ kết 6 tháng đầu năm. Do dịch Covid-19, 8 xã, thị trấn dự họp qua Zoom.',
    { online: true, period: '2021-01-01..2021-06-30' },
  ],
  [
    'BÁO CÁO\nCông tác tiếp công dân, giải quyết khiếu nại, tố cáo\n\nPhần thứ nhất\nKẾT QUẢ 6 THÁNG ĐẦU NĂM 2017\n\n1. Tiếp công dân\n\nSáu tháng, các cấp, các ngành tiếp 2.100 lượt công dân, giảm 300 lượt so với cùng kỳ.',
    { period: '2017-01-01..2017-06-30' },
  ],
  [
    'UBND TỈNH YÊN BÁI - THANH TRA TỈNH\n\nTỔNG HỢP TIẾP CÔNG DÂN QUÝ II VÀ 6 THÁNG NĂM 2013\n\nA. QUÝ II/2013\n1. Huyện Văn Chấn: tiếp 120 lượt/140 người\n2. Huyện Lục Yên: tiếp 90 lượt/95 người\nToàn tỉnh quý II: tiếp 980 lượt/1.100 người\n\nB. 6 THÁNG NĂM 2013\nToàn tỉnh: tiếp 2.010 lượt/2.304 người',
    { jurisdiction: 'province:15' },
  ],
  [
    'Quốc hội xem lại việc tiếp dân\n\nSáng 9/9/2024, Ủy ban Dân nguyện và Giám sát của Quốc hội họp phiên toàn thể, thẩm tra báo cáo của Chính phủ về tiếp công dân, giải quyết khiếu nại, tố cáo năm 2024.',
    { jurisdiction: 'national' },
  ],
  [
    'Huyện An Biên nghe hội viên nông dân\n(22:30 | 12/09/2023)\n\nSáng 11/9, Chủ tịch UBND huyện An Biên (Kiên Giang) gặp gỡ, đối thoại với 50 hội viên nông dân của huyện.',
    { event: 'other', date: '2023-09-11', venue: '91', publishedOn: '2023-09-12' },
  ],
  [
    'Thanh tra tỉnh Quảng Ngãi: 9 tháng\n\nSáng 3/10/2025, Phó Chủ tịch UBND tỉnh Quảng Ngãi làm việc với Thanh tra tỉnh về kết quả 9 tháng đầu năm 2025. Tỉnh mở kênh nhận khiếu nại trực tuyến và thử tiếp công dân qua màn hình.',
    { event: 'other', online: false, date: '2025-10-03' },
  ],
  [
    'Ban Tiếp công dân tỉnh Bắc Kạn bàn việc năm 2022\n\nPhó Chủ tịch Thường trực UBND tỉnh điều hành Hội nghị\n\nNăm 2021, trụ sở tiếp công dân tỉnh vẫn đón trên 1.100 lượt công dân, dù nhiều tháng phải đóng cửa vì dịch bệnh.',
    { jurisdiction: 'province:06', event: 'deployment' },
  ],
  [
    'Trao nhà cho hộ nghèo\n\nSáng 12/5/2022, Ban Dân vận Tỉnh ủy Phú Yên phối hợp Hội Chữ thập đỏ tỉnh bàn giao 3 căn nhà cho hộ nghèo xã Sơn Định, huyện Sơn Hòa.',
    { jurisdiction: 'province:54', event: 'other', date: '2022-05-12' },
  ],
  [
    'Chủ tịch UBND tỉnh Gia Lai tiếp công dân định kỳ\n\nNgày 15/3/2023, tại Trụ sở Tiếp công dân tỉnh, Chủ tịch UBND tỉnh Gia Lai tiếp công dân định kỳ tháng 3, nghe 5 hộ dân trình bày.',
    { jurisdiction: 'province:64', event: 'other', date: '2023-03-15' },
  ],
  [
    'Thành ủy Cần Thơ bàn công tác dân vận\n\nBan Thường vụ Thành ủy Cần Thơ sáng 4/4/2023 cho ý kiến về báo cáo kết quả công tác dân vận quý I/2023.',
    { jurisdiction: 'province:92', event: 'other', date: '2023-04-04', period: '2023-01-01..2023-03-31' },
  ],
  [
    'Tiếp xúc cử tri chuyên đề đất đai\n\nNgày 18/4/2024, tổ đại biểu HĐND tỉnh Bình Định tiếp xúc cử tri chuyên đề về giải quyết khiếu nại đất đai tại thị xã An Nhơn.',
    { jurisdiction: 'province:52', event: 'other', date: '2024-04-18' },
  ],
  [
    'Phát động thi đua Dân vận khéo\n\nBan Dân vận Tỉnh ủy Kiên Giang vừa phát động phong trào thi đua Dân vận khéo năm 2016, mỗi xã ít nhất 2 mô hình.',
    { jurisdiction: 'province:91', event: 'deployment' },
  ],
  [
    'Tập huấn cho công an các tỉnh\n\nTừ ngày 5 đến 7/4/2022, tại TP. Vinh, Nghệ An, một cục của Bộ Công an tập huấn công tác dân vận cho công an các tỉnh phía Bắc.',
    { event: 'other', date: '2022-04-05', venue: '40' },
  ],
  [
    "UBND HUYỆN EA H'LEO              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHANH TRA                        Độc lập - Tự do - Hạnh phúc\nSố: 46/BC-TTr                    Ea H'leo, ngày 21 tháng 12 năm 2018\n\nBÁO CÁO\nCông tác tiếp công dân, giải quyết đơn khiếu nại, tố cáo năm 2018\n(Số liệu từ ngày 16/12/2017 đến ngày 15/12/2018)\n\n1. Tiếp công dân: 300 lượt với 320 người; trong đó cấp huyện 100 lượt, cấp xã 200 lượt.",
    {
      title: 'BÁO CÁO Công tác tiếp công dân, giải quyết đơn khiếu nại, tố cáo năm 2018',
      jurisdiction: "district:Ea H'leo",
      publishedOn: '2018-12-21',
      period: '2017-12-16..2018-12-15',
      event: null,
    },
  ],
  [
    'TỈNH ỦY LẠNG SƠN\nBAN DÂN VẬN\n*\nSố 214-BC/BDVTU\nĐẢNG CỘNG SẢN VIỆT NAM\nLạng Sơn, ngày 06 tháng 01 năm 2021\n\nBÁO CÁO\ntổng kết công tác dân vận năm 2020, phương hướng, nhiệm vụ năm 2021\n\nPhần thứ nhất\nKẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2020\n\nNăm 2020, đời sống các tầng lớp nhân dân trong tỉnh cơ bản ổn định.',
    {
      title: 'BÁO CÁO tổng kết công tác dân vận năm 2020, phương hướng, nhiệm vụ năm 2021',
      jurisdiction: 'province:20',
      publishedOn: '2021-01-06',
      period: '2020-01-01..2020-12-31',
    },
  ],
  [
    'Cán bộ dân vận Quảng Nam gặp nhau\n\n(QNO) - Buổi gặp mặt kỷ niệm 91 năm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2021) được Ban Dân vận Tỉnh ủy tổ chức chiều qua 13/10.',
    { event: 'other', date: '2021-10-13', publishedOn: '2021-10-14' },
  ],
  [
    'Chủ tịch UBND tỉnh gặp hơn một nghìn người dân\n\n(Thanh tra) - Số người tìm tới các điểm tiếp dân của Quảng Nam năm 2022 nhích lên, theo bản tổng hợp của UBND tỉnh; tỉnh tiếp 12.400 lượt.',
    { jurisdiction: 'province:49', period: '2022-01-01..2022-12-31' },
  ],
  [
    'Cổng thông tin điện tử Kiên Giang\n\nTình hình khiếu nại, tố cáo nửa đầu năm 2021\n\n(09:21 | 22/07/2021)\n\nTheo văn bản UBND tỉnh mới ban hành, tình hình khiếu nại, tố cáo 6 tháng đầu năm 2021 trên địa bàn cơ bản ổn định, đơn giảm.',
    { jurisdiction: 'province:91', period: '2021-01-01..2021-06-30' },
  ],
  [
    'Báo cáo trước Quốc hội\n\n29/05/2014 12:51\n(GDVN) - Tổng Thanh tra Chính phủ cho hay, năm 2013 và 4 tháng đầu năm 2014 các cơ quan nhà nước đã tiếp 490.540 lượt công dân đến khiếu nại, tố cáo.',
    { period: '2013-01-01..2014-04-30' },
  ],
  [
    'Cách nuôi những mô hình “Dân vận khéo”\n\nTừ năm 2009 đến nay, Ban Dân vận Tỉnh ủy Thái Nguyên mở 16 hội nghị, biểu dương điển hình, trong đó có hội nghị riêng cho cán bộ người dân tộc.',
    { event: null },
  ],
  [
    'Gia Lai tiếp công dân sau sáp nhập\n\nTừ ngày 1/7/2025 đến 15/10/2025, tỉnh Gia Lai (gồm Gia Lai và Bình Định cũ) tiếp 2.400 lượt công dân.',
    { jurisdiction: 'province:52', period: '2025-07-01..2025-10-15' },
  ],
  [
    'Nghe dân ở Thủ Đức\n\nNgày 5/6/2022, UBND TP Thủ Đức (TP.HCM) đối thoại với 150 hộ dân về bồi thường.',
    { jurisdiction: 'district:Thủ Đức', event: 'other', date: '2022-06-05', venue: '79' },
  ],
  [
    'Dân vận ở Kon Tum\n\n(baokontum.com.vn) Năm 2020, trong lúc vừa chống dịch vừa chuẩn bị đại hội, các cấp trong tỉnh đã tiếp 1.930 lượt công dân. Sang năm 2021, toàn tỉnh dồn sức cho cuộc bầu cử.',
    { jurisdiction: 'province:62', period: '2020-01-01..2020-12-31' },
  ],
  [
    'Bộ Y tế: ít người đến hơn\n\n14/01/2022 09:05\n\nThanh tra Bộ Y tế vừa gửi báo cáo về công tác tiếp công dân, xử lý đơn thư năm 2021 của Bộ. Trong năm chỉ đón 52 lượt người, bằng nửa năm trước (năm 2020: 118 lượt người).',
    { jurisdiction: 'ministry:Bộ Y tế', period: '2021-01-01..2021-12-31' },
  ],
  [
    'Ngồi lại với người trồng rừng\n\nSáng ngày 8/9/2022, tại nhà văn hóa xã Châu Kim, UBND huyện Quế Phong, tỉnh Nghệ An tổ chức đối thoại trực tiếp giữa Chủ tịch UBND huyện với hơn 90 hộ trồng rừng.',
    { jurisdiction: 'district:Quế Phong', event: 'other', date: '2022-09-08', venue: '40' },
  ],
  [
    'tuyenquang.gov.vn - Cổng thông tin điện tử tỉnh Tuyên Quang\nĐăng ngày: 25/9/2023\n\nKết quả tiếp công dân tháng 9/2023\n\nTrong tháng, Trụ sở Tiếp công dân tỉnh tiếp 22 lượt công dân. Chủ tịch UBND tỉnh tiếp 5 lượt.',
    { jurisdiction: 'province:08', publishedOn: '2023-09-25' },
  ],
  [
    'Quy chế dân chủ ở Phú Thọ\n\nNgày 21/11/2017, tại Trung tâm Hội nghị, Ban Chỉ đạo thực hiện Quy chế dân chủ tỉnh Phú Thọ đánh giá kết quả năm và thống nhất cách chấm điểm.',
    { jurisdiction: 'province:25', event: 'assessment', date: '2017-11-21' },
  ],
  [
    'Báo cáo nhanh\n\n(Chinhphu.vn) - Chiều 8/1/2021, Trưởng Ban Dân vận Trung ương kết luận cuộc họp trực tuyến với 63 tỉnh, thành phố nhìn lại công tác dân vận năm 2020.',
    { jurisdiction: 'national', online: true, date: '2021-01-08', period: '2020-01-01..2020-12-31' },
  ],
  [
    'Quý đầu tiên của tỉnh mới\n\n05/10/2025\n\n“Có cụ đi xe đò từ Phù Cát xuống Quy Nhơn chỉ để hỏi lá đơn”. Chuyện ấy một cán bộ Ban Tiếp công dân tỉnh Gia Lai kể lại khi tổng hợp số liệu quý III/2025. Toàn tỉnh tiếp 3.912 lượt công dân.',
    { jurisdiction: 'province:52', period: '2025-07-01..2025-09-30' },
  ],
  [
    'Từ hai tỉnh về một: dân vận Tây Ninh năm đầu\n\nTân An, chiều 25/12/2025. Ban Tuyên giáo và Dân vận Tỉnh ủy Tây Ninh tổng kết năm 2025 trước đại diện 96 xã, phường.',
    { jurisdiction: 'province:80', event: 'summary', date: '2025-12-25', period: '2025-01-01..2025-12-31' },
  ],
  [
    'Dân vận thời số\n\nHôm qua (ngày 12/1/2023), Ban Dân vận Trung ương nối mạng với 63 tỉnh, thành để kiểm điểm công tác dân vận của năm 2022.',
    {
      jurisdiction: 'national',
      event: 'assessment',
      online: true,
      date: '2023-01-12',
      period: '2022-01-01..2022-12-31',
    },
  ],
  [
    'TRANG THÔNG TIN ĐIỆN TỬ THỊ XÃ CAI LẬY - TỈNH TIỀN GIANG\nGiới thiệu | Tin tức | Văn bản\n\nTình hình tiếp dân 9 tháng năm 2016 trên địa bàn thị xã\n\n1. Tiếp công dân\n- Tổng số: 216 lượt (cùng kỳ: 231 lượt).',
    { jurisdiction: 'district:Cai Lậy', period: '2016-01-01..2016-09-30' },
  ],
  [
    'Tiếp dân sau sáp nhập\n\n12/12/2025\n\nBáo cáo UBND tỉnh Vĩnh Long dành hẳn một mục cho công tác tiếp công dân 11 tháng. Toàn tỉnh đón tiếp 8.418 lượt người.',
    { jurisdiction: 'province:86', period: '2025-01-01..2025-11-30' },
  ],
  [
    'Tây Ninh: gần 4.800 lượt công dân trong 9 tháng\n\n14/10/2025\n\nSau khi hợp nhất hai tỉnh Long An, Tây Ninh, công tác tiếp công dân được tổ chức lại. 9 tháng năm 2025, các cơ quan trong tỉnh tiếp 4.791 lượt.',
    { jurisdiction: 'province:80', period: '2025-01-01..2025-09-30' },
  ],
  [
    'Giám sát tiếp dân tại UBND tỉnh Hà Tĩnh\n\nChiều 19/3, Đoàn giám sát của HĐND tỉnh làm việc với UBND tỉnh về việc chấp hành pháp luật trong tiếp công dân 2 năm 2012 - 2013. Có xã trong cả năm 2013 chỉ ghi 3 buổi tiếp dân.',
    { jurisdiction: 'province:42', date: '2014-03-19', period: '2012-01-01..2013-12-31' },
  ],
  [
    'Bắc Ninh nhìn lại 5 năm giải quyết khiếu nại\n\nSáng 23-2, Thường trực HĐND tỉnh nghe UBND tỉnh báo cáo kết quả giải quyết khiếu nại, tố cáo giai đoạn 2012-2016.',
    { event: 'other', period: '2012-01-01..2016-12-31' },
  ],
  [
    'Gia Lai: Kế hoạch nâng cao hiệu quả tiếp công dân, giải quyết khiếu nại, tố cáo năm 2023\n\nUBND tỉnh Gia Lai vừa ban hành Kế hoạch số 218/KH-UBND ngày 12/02/2023 về công tác tiếp công dân, giải quyết khiếu nại, tố cáo năm 2023.',
    { period: null },
  ],
  [
    'VIỆN KIỂM SÁT NHÂN DÂN TỈNH QUẢNG NAM\nĐăng ngày 09 - 07 - 2024\n\nBáo cáo của Viện trưởng về công tác 6 tháng đầu năm 2024 (từ ngày 01/12/2023 đến ngày 31/5/2024)\n\nI. KẾT QUẢ\n1. Tiếp công dân: hai cấp kiểm sát tiếp 312 lượt công dân; tiếp nhận 438 đơn các loại trong kỳ báo cáo này.',
    { jurisdiction: 'province:49', period: '2023-12-01..2024-05-31', publishedOn: '2024-07-09' },
  ],
  [
    'Xã mới, đơn mới\n\n14/11/2025\n\nTừ ngày 01/7 đến hết tháng 10/2025, xã Hoa Lư (Ninh Bình) tiếp 143 lượt công dân, nhận 97 đơn.',
    { jurisdiction: 'district:Hoa Lư', period: '2025-07-01..2025-10-31' },
  ],
  [
    'Một tuần ở Trụ sở Tiếp công dân Trung ương\n\n28/12/2025\n\nTừ ngày 19–25/12/2025, hai cơ sở của Trụ sở Tiếp công dân Trung ương đón 268 lượt công dân.',
    { jurisdiction: 'ministry:Trụ sở Tiếp công dân Trung ương', period: '2025-12-19..2025-12-25' },
  ],
  [
    'Đơn thư ở Gia Viễn\n\n15/08/2018\n\nHôm qua (14-8), tại trụ sở UBND huyện Gia Viễn, Đoàn giám sát của HĐND tỉnh Ninh Bình làm việc với UBND huyện Gia Viễn về tiếp công dân.',
    { jurisdiction: 'district:Gia Viễn', event: 'other', date: '2018-08-14' },
  ],
  [
    'Thanh tra thành phố nêu thiếu sót ở một huyện\n\n04/06/2024\n\nThanh tra TP Cần Thơ vừa công khai kết luận thanh tra trách nhiệm của Chủ tịch UBND huyện Cờ Đỏ về tiếp công dân.',
    { jurisdiction: 'district:Cờ Đỏ' },
  ],
  [
    'TPHCM: Cà phê cùng dân khu phố\n\n17/01/2026 11:26\n\nSáng 17-1, lãnh đạo phường Thủ Dầu Một (TPHCM) ngồi cà phê với bà con khu phố 4.',
    { jurisdiction: 'district:Thủ Dầu Một', event: 'other', date: '2026-01-17' },
  ],
  [
    'UBND XÃ LONG GIANG - HUYỆN CHỢ MỚI - TỈNH AN GIANG\n\nSáng nay, ngày 04/10/2024, Hội LHPN xã mời bà con tới hội trường để đối thoại trực tiếp với chính quyền xã.',
    { jurisdiction: 'district:Long Giang', date: '2024-10-04' },
  ],
  [
    'Sơ kết dân vận cả nước\n\n13/07/2018\n\nBan Dân vận Trung ương chiều 13.7 nối trực tuyến với các tỉnh, thành phố để sơ kết công tác dân vận 6 tháng đầu năm. Ngồi ở điểm cầu Tây Ninh có Phó Bí thư Thường trực Tỉnh ủy.',
    { jurisdiction: 'national', bridges: '72', event: 'midterm-review', date: '2018-07-13' },
  ],
  [
    'Rà soát vụ việc kéo dài\n\n08/05/2019\n\nNgày 07/05/2019, qua cầu truyền hình tới 63 tỉnh, thành phố, Thanh tra Chính phủ triển khai kế hoạch rà soát. Dự ở điểm cầu Thái Nguyên có Phó Chủ tịch UBND tỉnh.',
    { jurisdiction: 'national', bridges: '19', event: 'deployment', online: true },
  ],
  [
    'Bảo hiểm xã hội Việt Nam: nửa năm nhìn lại\n\n14/07/2023\n\nHội nghị trực tuyến sơ kết công tác 6 tháng đầu năm 2023 của Bảo hiểm xã hội Việt Nam diễn ra sáng nay (14/7). Toàn quốc có 17,48 triệu người tham gia.',
    { jurisdiction: 'ministry:Bảo hiểm xã hội Việt Nam', event: 'midterm-review' },
  ],
  [
    'BẢO HIỂM XÃ HỘI THÀNH PHỐ HÀ NỘI\n\nKết quả tiếp công dân năm 2019\n\n17/12/2019\n\nNăm 2019, toàn cơ quan tiếp 2.037 lượt người, phần lớn hỏi về chốt sổ khi doanh nghiệp bỏ trốn.',
    { jurisdiction: 'province:01', period: '2019-01-01..2019-12-31' },
  ],
  [
    'CÔNG AN PHÚ THỌ: LÀM CÔNG TÁC TIẾP DÂN\n\nTừ tháng 11 năm 2017 đến tháng 4 năm 2021, các đơn vị thuộc Công an tỉnh Phú Thọ tiếp 330 lượt công dân.',
    { jurisdiction: 'province:25', period: '2017-11-01..2021-04-30' },
  ],
  [
    'Một xã ven sông\n\n08/12/2024\n\nNằm bên sông Đồng Nai, xã Đăng Hà (Bình Phước) muốn đi lên nhờ dân. Năm 2024, xã có 9 mô hình “Dân vận khéo”.',
    { jurisdiction: 'district:Đăng Hà' },
  ],
  [
    'Phường mới vào việc\n\nSáu tháng qua, phường Cửa Nam (TP Hà Nội) tiếp 318 lượt công dân tới trụ sở kiến nghị, khiếu nại và phản ánh.\n\nPhường mới, lối cũ\n\nThứ Hai, 05/01/2026 10:20\n\nTừ ngày 1/7 đến ngày 31/12/2025, UBND phường tiếp 318 lượt công dân; gặp Chủ tịch UBND phường là 46 lượt.',
    { publishedOn: '2026-01-05', period: '2025-07-01..2025-12-31' },
  ],
  [
    'Ngày 11/11, người dân có thể gặp Chủ tịch UBND tỉnh Phú Thọ\n\n07/11/2025 16:40\n\nTheo Luật Tiếp công dân năm 2013, buổi tiếp công dân định kỳ của Chủ tịch UBND tỉnh bắt đầu từ 8h00 ngày 11/11/2025.',
    { publishedOn: '2025-11-07', event: null },
  ],
  [
    'Tai nạn quý I giảm\n\n05/04/2017\n\nSố liệu của Ban An toàn giao thông tỉnh Vĩnh Phúc: quý I/2017, toàn tỉnh xảy ra 9 vụ tai nạn giao thông, chết 7 người.',
    { period: '2017-01-01..2017-03-31' },
  ],
  [
    'Thi hành án vượt chỉ tiêu\n\n19/04/2023\n\n- Sơ kết 6 tháng đầu năm, bàn nhiệm vụ 6 tháng cuối năm 2023 là nội dung Hội nghị ngày 19 – 4 của Cục Thi hành án dân sự tỉnh Tuyên Quang. Với ngành này, 6 tháng đầu năm kéo từ 1 - 10 - 2022 đến 31 - 3 - 2023.',
    { event: 'midterm-review', period: '2022-10-01..2023-03-31', date: '2023-04-19' },
  ],
  [
    'Tòa án hai cấp tổng kết\n\nNgày 15/1, tại TP Nam Định, TAND tỉnh Nam Định tổng kết công tác năm 2015, triển khai nhiệm vụ năm 2016 của TAND hai cấp.',
    { event: 'summary', date: '2016-01-15', venue: '36', period: '2015-01-01..2015-12-31' },
  ],
  [
    'Đua nhau nghĩ cách làm\n\n18/07/2024\n\nNgày 17/7, tại quận Tây Hồ (Hà Nội), Cụm thi đua Ban Dân vận các quận phía Tây sơ kết công tác thi đua 6 tháng đầu năm.',
    { jurisdiction: null, event: 'midterm-review', venue: '01' },
  ],
  [
    'Hai năm đối thoại\n\n28/11/2023\n\nSáng nay (28/11), Ban Dân vận Tỉnh ủy Nghệ An chủ trì hội nghị đánh giá hai năm 2022 - 2023 thực hiện Đề án số 07-ĐA/TU về đối thoại với nhân dân.',
    { event: 'assessment', period: '2022-01-01..2023-12-31' },
  ],
  [
    'Đùn đẩy đơn sẽ bị xử lý\n\nChiều 4/12/2025, Ban Thường vụ Tỉnh ủy Cà Mau nghe báo cáo kết quả tiếp công dân. Từ ngày 1/7 đến nay, các cơ quan Đảng cấp tỉnh nhận 468 đơn.',
    { jurisdiction: 'province:96', period: '2025-07-01..2025-12-04', date: '2025-12-04' },
  ],
  [
    'Tiếp dân qua năm\n\n10/03/2021\n\nTừ 15/11 đến nay, huyện Gio Linh tiếp 96 lượt công dân, nhận 41 đơn.',
    { jurisdiction: 'district:Gio Linh', period: '2020-11-15..2021-03-10' },
  ],
  [
    'Một tuần tiếp dân\n\n17/05/2025 07:30\n\nTuần qua (từ ngày 12/5 đến ngày 16/5/2025), các nơi tiếp dân toàn thành phố Hải Phòng tiếp 63 lượt với 92 người.',
    { jurisdiction: 'province:31', period: '2025-05-12..2025-05-16' },
  ],
  [
    'Báo cáo quý III\n\nTheo yêu cầu tại Công văn số 66/TTr ngày 25/8/2023 của Thanh tra huyện Quảng Điền, UBND xã Quảng Phú (tỉnh Thừa Thiên Huế) báo cáo công tác tiếp công dân quý III năm 2023.',
    { jurisdiction: 'district:Quảng Phú', period: '2023-07-01..2023-09-30' },
  ],
  [
    'Dân vận bám việc\n\n13/12/2023\n\nBốn cơ quan của huyện Đất Đỏ sáng 13/12 ngồi chung một hội nghị để tổng kết công tác dân vận, hoạt động đoàn thể cùng chương trình phối hợp năm 2023, bàn luôn việc của năm 2024.',
    { event: 'summary', period: '2023-01-01..2023-12-31' },
  ],
  [
    'Xã Thuận Lộc về nhất Hội thi “Dân vận khéo” thị xã Hồng Lĩnh\n\nSáng 3/8/2024, thị xã Hồng Lĩnh (Hà Tĩnh) mở Hội thi “Dân vận khéo”. Giải nhất gọi tên xã Thuận Lộc.',
    { jurisdiction: 'district:Hồng Lĩnh', event: 'other' },
  ],
  [
    'Biểu dương những người khéo\n\nSáng ngày 29/5/2015, Ban Dân vận Tỉnh ủy Lạng Sơn biểu dương điển hình trong phong trào thi đua “Dân vận khéo” giai đoạn 2011 - 2015.',
    { event: 'conference', period: '2011-01-01..2015-12-31' },
  ],
  [
    'Quà Tết về với người có uy tín\n\nChiều 4-2-2026, Sở Dân tộc và Tôn giáo tỉnh Khánh Hòa gặp mặt những người có uy tín của các xã Ninh Phước, Phước Hậu. Điểm hẹn là nhà văn hóa xã Ninh Phước.',
    { jurisdiction: 'province:56', event: 'other' },
  ],
  [
    'Phường Phạm Sư Mạnh: lãnh đạo trả lời dân\n\n27/10/2025\n\nSáng ngày 25/10/2025, Đảng ủy phường Phạm Sư Mạnh (TP Hải Phòng) mời nhân dân các tổ dân phố tới đối thoại trực tiếp với người đứng đầu cấp ủy.',
    { jurisdiction: 'district:Phạm Sư Mạnh', event: 'other' },
  ],
  [
    'PHƯỜNG NAM ĐỊNH SAU SÁU THÁNG\n\n09/01/2026\n\nHội nghị đánh giá công tác dân vận 6 tháng cuối năm 2025 của phường Nam Định (tỉnh Ninh Bình) họp chiều 9/1.',
    { jurisdiction: 'district:Nam Định', event: 'assessment', venue: '37' },
  ],
  [
    'Lãnh đạo Ban Dân vận Tỉnh ủy mừng Giáng sinh ở Càng Long\n\n21/12/2023\n\nSáng nay (21/12), Trưởng Ban Dân vận Tỉnh ủy Trà Vinh mang quà tới nhà thờ ở huyện Càng Long chúc mừng lễ Giáng sinh.',
    { jurisdiction: 'province:84', event: 'other' },
  ],
  [
    'Triển khai từ hai đầu đèo\n\n15/01/2026 14:47\n\nSáng 15-1, Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai triển khai công tác năm 2026. Hội trường chính đặt ở phường Quy Nhơn, nối hình với phường Pleiku và 135 xã, phường.',
    { jurisdiction: 'province:52', event: 'deployment', online: true },
  ],
  [
    'Nghĩ về sáu chữ\n\nTôi ghi câu ấy cạnh đoạn văn mà Bác Hồ viết tháng 10/1949 trên báo Sự Thật: người phụ trách dân vận phải óc nghĩ, mắt trông, tai nghe, chân đi.',
    { period: null, event: null },
  ],
  [
    'Mười năm Quyết định 217\n\nNgày 24/12, Huyện ủy Đông Hưng (Thái Bình) tổ chức hội nghị tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.',
    { date: '2023-12-24', period: '2013-01-01..2023-12-31' },
  ],
  [
    'Sáng 9/1, Tỉnh ủy Bến Tre tổng kết 10 năm thực hiện Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.',
    { date: '2024-01-09', period: '2013-01-01..2023-12-31' },
  ],
  [
    '(TCBH) - Thanh tra Bảo hiểm xã hội Việt Nam bận rộn cả năm. Năm 2019, toàn ngành Bảo hiểm xã hội Việt Nam tiếp 5.608 lượt người.',
    { jurisdiction: 'ministry:Bảo hiểm xã hội Việt Nam' },
  ],
  [
    'UBND HUYỆN CƯ M’GAR          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 112/BC-UBND                        Độc lập - Tự do - Hạnh phúc\n                                Cư M’gar, ngày 28 tháng 6 năm 2010\n\n                              BÁO CÁO\n     Tình hình khiếu nại, tố cáo sáu tháng đầu năm\n\nTiếp 300 lượt người.',
    { jurisdiction: "district:Cư M'gar", publishedOn: '2010-06-28' },
  ],
  [
    'UBND THÀNH PHỐ THUẬN AN (BÌNH DƯƠNG)\nBAN TIẾP CÔNG DÂN\n\nBảng tổng hợp tiếp công dân 6 tháng đầu năm 2021\n\nTiếp 441 lượt công dân.',
    { jurisdiction: 'district:Thuận An' },
  ],
  [
    'Một buổi sáng ở nơi tiếp dân\n\nBaotintuc.vn - Phường Yên Bái, ngày 15/10/2025. Bảy giờ rưỡi, ghế ngoài hiên đã kín.\n\nỞ phiên định kỳ tháng 10 này, Chủ tịch UBND tỉnh Lào Cai tiếp 14 lượt công dân.',
    { jurisdiction: 'province:15', publishedOn: '2025-10-15' },
  ],
  [
    'Đồng Tháp sau hợp nhất\n\n19/12/2025\n\nHợp nhất từ Đồng Tháp và Tiền Giang, tỉnh Đồng Tháp bước vào nửa cuối năm với hai kho hồ sơ.',
    { jurisdiction: 'province:82' },
  ],
  [
    'ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH QUẢNG TRỊ\n\nThứ 5, 20/12/2018\n\nDân gửi gắm gì qua Đoàn trong năm 2018?\n\nĐoàn cùng Thường trực HĐND, UBND tỉnh ngồi tiếp dân 24 buổi vào ngày 5 và ngày 20 hằng tháng. Riêng Đoàn tiếp 93 lượt công dân với 37 vụ việc.',
    { jurisdiction: 'province:45', title: 'Dân gửi gắm gì qua Đoàn trong năm 2018?', period: '2018-01-01..2018-12-31' },
  ],
  [
    'Cán bộ tiếp dân\n\n13/09/2022 12:31\n\nKết quả giám sát được đưa ra tại phiên họp sáng nay của Ủy ban Thường vụ Quốc hội. Cơ quan hành chính nhà nước các cấp tiếp 2.038.219 lượt công dân.',
    { jurisdiction: 'national', event: null },
  ],
  [
    'Ba điểm phần trăm\n\n17/01/2025\n\nNăm 2023, Thanh Hóa giải quyết 81,5% số vụ khiếu nại, tố cáo thuộc thẩm quyền. Năm 2024, tỷ lệ ấy là 84,5%.',
    { period: '2024-01-01..2024-12-31' },
  ],
  [
    'Giao ban khối dân vận các huyện\n\nNgày 13-7, tại huyện Định Hóa, Ban Dân vận Tỉnh ủy tổ chức Hội nghị giao ban công tác dân vận 6 tháng đầu năm 2011, bàn việc 6 tháng cuối năm.',
    { jurisdiction: 'province:19', event: 'briefing', date: '2011-07-13' },
  ],
  [
    'Sơ kết thi đua khối dân vận các huyện 6 tháng đầu năm 2019\n\nSáng 08/7/2019, Ban Dân vận Tỉnh ủy phối hợp với Ban Dân vận Huyện ủy Diên Khánh - Trưởng khối thi đua của các huyện, thị, thành ủy tổ chức hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2019. Dự hội nghị có Phó Bí thư Huyện ủy Diên Khánh. Khối tiếp tục thực hiện đề án dân vận trên địa bàn tỉnh Khánh Hòa.',
    { jurisdiction: 'province:56', event: 'midterm-review' },
  ],
  [
    'THANH TRA TỈNH GIA LAI\nSố: 18/KL-TTr\nPleiku, ngày 05 tháng 8 năm 2021\n\nKẾT LUẬN THANH TRA\nTrách nhiệm của Chủ tịch UBND huyện Krông Pa trong tiếp công dân, giải quyết khiếu nại, tố cáo (thời kỳ từ 01/01/2019 đến 31/12/2020)\n\nTrong thời kỳ thanh tra, toàn huyện tiếp 203 lượt công dân.',
    { jurisdiction: 'district:Krông Pa', period: '2019-01-01..2020-12-31' },
  ],
  [
    'SƯ ĐOÀN 315\nPHÒNG CHÍNH TRỊ\nSố: 1177/BC-CT\nNgày 28 tháng 11 năm 2018\nBÁO CÁO\nKết quả công tác dân vận năm 2018\n\nToàn Sư đoàn giúp Nhân dân các xã Tam Xuân, Ba Trang 6.214 ngày công, tu sửa 18 km đường, thu hoạch 41 ha lúa.',
    { jurisdiction: null, period: '2018-01-01..2018-12-31' },
  ],
  [
    'ĐẢNG BỘ TỈNH SƠN LA\nHUYỆN ỦY MỘC CHÂU\nBAN DÂN VẬN\nSố 71-BC/BDVHU\nMộc Châu, ngày 23 tháng 8 năm 2021\n\nBÁO CÁO\ncông tác dân vận tháng 8, nhiệm vụ trọng tâm tháng 9 năm 2021\n\nUBND các cấp tiếp 21 lượt công dân, nhận 14 đơn kiến nghị, phản ánh.',
    { jurisdiction: 'district:Mộc Châu' },
  ],
  [
    'VĂN PHÒNG UBND TỈNH NGHỆ AN\nBAN TIẾP CÔNG DÂN\n\nBáo cáo nhanh tuần 11/2024\nKỳ báo cáo: từ ngày 11/3/2024 đến ngày 17/3/2024\n\nCông dân đến Trụ sở: 27 lượt / 33 người; 01 đoàn đông người.',
    { jurisdiction: 'province:40', period: '2024-03-11..2024-03-17' },
  ],
  [
    'ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG\nSố: 26/KH-UBND\nSóc Trăng, ngày 18 tháng 02 năm 2021\nKẾ HOẠCH\nCÔNG TÁC DÂN VẬN CHÍNH QUYỀN NĂM 2021\n\nI. ĐÁNH GIÁ VIỆC THỰC HIỆN NĂM 2020\nCác sở, ngành, huyện chuyển biến rõ về lề lối phục vụ; cả năm có 2.209 lượt công dân được tiếp.',
    { jurisdiction: 'province:94', period: '2020-01-01..2020-12-31' },
  ],
  [
    'BAN DÂN VẬN TỈNH ỦY BÌNH THUẬN\nBản tin nội bộ - Công tác dân vận tháng 10\n\nPhan Thiết, 30/10/2019\n\nViệc đã làm:\n+ Dự 04 buổi UBND tỉnh đối thoại với ngư dân La Gi về luồng lạch.',
    { title: 'Bản tin nội bộ - Công tác dân vận tháng 10', period: '2019-10-01..2019-10-31' },
  ],
  [
    'Kết quả tiếp công dân 2021 Quảng Bình\n\nToàn tỉnh tiếp 2.105 lượt công dân theo Luật Tiếp công dân 2013.',
    { jurisdiction: 'province:44', period: '2021-01-01..2021-12-31' },
  ],
  [
    'Dân nguyện tháng 8\n\n(ĐBND) - Chiều 13/9/2023, phiên họp thứ 26 Ủy ban Thường vụ Quốc hội nghe Ban Dân nguyện báo cáo công tác dân nguyện tháng 8. Trong tháng, Ban Dân nguyện tiếp 96 lượt công dân về 71 vụ việc.',
    { jurisdiction: 'ministry:Ban Dân nguyện', event: null },
  ],
  [
    'Lào Cai: Vì sao lượt tiếp dân giảm?\n\n17/12/2021\n\nNăm 2021, các điểm tiếp dân ở Lào Cai đón 1.916 lượt. Theo Thanh tra tỉnh, lời giải nằm ở dịch Covid-19: bà con ở Bát Xát nhờ bưu tá mang đơn.',
    { jurisdiction: 'province:10', period: '2021-01-01..2021-12-31' },
  ],
  [
    'Quảng Ngãi: năm đầu hai cấp\n\n11/01/2026 - 06:45\n\n(Báo Quảng Ngãi)- Kể từ ngày nhập Kon Tum, đường tới trụ sở tiếp dân dài thêm. Vậy mà năm 2025, các cơ quan hành chính của tỉnh Quảng Ngãi vẫn tiếp 7.318 lượt công dân.',
    { jurisdiction: 'province:51', period: '2025-01-01..2025-12-31' },
  ],
  [
    'Văn Chấn: khéo từ bếp nhà dân\n\nKhách lạ khó nhận ra lối mòn cũ. Đường đổ bê tông, hai bên trồng hoa. Phần đất mở đường là do bà con tự lùi rào. Cán bộ dân vận huyện Văn Chấn tới ăn cơm, ngủ lại, sáng ra mới bàn việc. Hỏi mô hình nào hay nhất, người ta kể chuyện ở Sơn Lương: cả năm 2019 góp 6.700 ngày công, làm 14 km đường.',
    { jurisdiction: 'district:Văn Chấn', period: null },
  ],
  [
    'Cần Thơ: Tháng 8 tiếp 212 lượt công dân\n\nTheo Báo cáo số 234/BC-UBND ngày 28/8/2019, tháng 8 các cấp tiếp 212 lượt công dân, nhận 167 đơn.',
    { jurisdiction: 'province:92', period: '2019-08-01..2019-08-31' },
  ],
  [
    'Tập huấn cho cán bộ toàn quân\n\nQĐND - Sáng 4-6-2018, tại Đà Nẵng, Cục Dân vận, Tổng cục Chính trị khai mạc tập huấn công tác dân vận cho 150 cán bộ.',
    { jurisdiction: 'ministry:Bộ Quốc phòng', event: 'other', venue: '48' },
  ],
  [
    'Thanh tra Bộ: đơn về đất chiếm phần lớn\n\n08/01/2013\n\n(TN&MT) - Năm 2012, Thanh tra Bộ Tài nguyên và Môi trường tiếp 1.140 lượt công dân từ cả 63 tỉnh, nhiều nhất là TP. Hồ Chí Minh, Hà Nội, Bình Dương.',
    { jurisdiction: 'ministry:Bộ Tài nguyên và Môi trường' },
  ],
  [
    'Học ngày thứ năm nghe dân\n\n(HBĐT) - Về Bắc Ninh xem chủ tịch xã ngồi nghe dân, đoàn cán bộ Thanh tra tỉnh Hòa Bình mang theo bảng số: năm 2011 toàn tỉnh tiếp 2.140 lượt công dân; năm 2012, 3.058 lượt; còn năm 2013 là 3.216 lượt.',
    { jurisdiction: 'province:17', period: '2013-01-01..2013-12-31' },
  ],
  [
    'Đức Thọ: Sôi nổi hội thi "Nông dân với pháp luật"\n\nĐược đăng: 21 Tháng 10 2011 | Viết bởi Kỳ Anh\n\nHội thi "Nông dân với pháp luật khiếu nại, tố cáo" của Hội Nông dân huyện Đức Thọ khép lại tối 20/10 với giải nhất thuộc về đội Đức Lạng.',
    { publishedOn: '2011-10-21', date: '2011-10-20', event: 'other' },
  ],
  [
    'ĐẢNG BỘ TỈNH THÁI NGUYÊN            ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY PHÚ BÌNH                    Phú Bình, ngày 14 tháng 01 năm 2019\n*\nSố 146-KH/HU\n\nKẾ HOẠCH\nthực hiện "Năm Dân vận chính quyền" 2019\n\nBan Thường vụ Huyện ủy xây dựng kế hoạch năm 2019 để các xã, thị trấn trong huyện thực hiện.',
    { jurisdiction: 'district:Phú Bình', publishedOn: '2019-01-14' },
  ],
  [
    'TỈNH ỦY CÀ MAU\nBAN DÂN VẬN\nSố 311-GM/BDVTU\nCà Mau, ngày 02 tháng 7 năm 2024\n\nGIẤY MỜI\ndự Hội nghị sơ kết công tác dân vận 6 tháng đầu năm 2024\n\nThời gian: 7 giờ 30, ngày 10/7/2024 (thứ Tư), 01 buổi.\nĐịa điểm: Hội trường C, Nhà khách Tỉnh ủy.',
    { publishedOn: '2024-07-02', jurisdiction: 'province:96' },
  ],
  [
    'Dân vận khéo ở Lâm Đồng\n\nSáng ngày 12/11/2014, tại Đà Lạt, Tỉnh ủy Lâm Đồng tổ chức hội nghị biểu dương điển hình "Dân vận khéo" giai đoạn 2011 - 2014.\n\nHỒNG THẮM\n\nThứ Ba, 03/02/2026 20:11  |  Liên hệ tòa soạn',
    { publishedOn: '2014-11-12', date: '2014-11-12' },
  ],
  [
    'THANH TRA TỈNH TÂY NINH\n\nPhụ lục 02\nTỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN NĂM 2018\n(Kèm theo Báo cáo số 1021/BC-TTr ngày 05 tháng 12 năm 2018)\n\nToàn tỉnh tiếp 2.205 lượt công dân trong năm, ít hơn năm trước.',
    { publishedOn: null, jurisdiction: 'province:72' },
  ],
  [
    'UBMTTQ TỈNH YÊN BÁI\n\nGiao ban công tác Mặt trận quý III\n\nNgày 28/9/2017, Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh giao ban với Mặt trận 9 huyện, thị xã, thành phố quý III.\n\nLũ ống ở Mù Cang Chải cuốn trôi 24 ngôi nhà; Mặt trận các cấp nhận gần 16 tỷ đồng ủng hộ.',
    { jurisdiction: 'province:15', event: 'briefing' },
  ],
  [
    'Ngành Tuyên giáo và Dân vận Ninh Bình: một năm, ba tỉnh, một nhịp\n\n14/01/2026 - 11:20\n\nTại Hoa Lư, ngày 13/1, Ban Tuyên giáo và Dân vận Tỉnh ủy Ninh Bình tổng kết công tác năm 2025, triển khai nhiệm vụ năm 2026.',
    { jurisdiction: 'province:37', event: 'summary' },
  ],
  [
    'Nông dân hỏi, lãnh đạo tỉnh trả lời\n\n27/09/2023\n\n(QNO) - Ngày 27.9, tại TP.Tam Kỳ, Chủ tịch UBND tỉnh Quảng Nam cùng giám đốc 7 sở ngồi nghe 210 nông dân nói về giá lúa.',
    { jurisdiction: 'province:49' },
  ],
  [
    'Dân vận năm 2019\n\nLSO-Sáng 9/1/2020, Ban Dân vận Trung ương mở hội nghị trực tuyến toàn quốc tổng kết công tác dân vận năm 2019. Dự tại điểm cầu Lạng Sơn có đồng chí Phó Bí thư Thường trực Tỉnh ủy. Từ điểm cầu Đắk Nông, ý kiến tập trung vào dân di cư.',
    { jurisdiction: 'national', bridges: '20' },
  ],
  [
    'UBND TỈNH ĐIỆN BIÊN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nUBND HUYỆN MƯỜNG NHÉ                  Độc lập - Tự do - Hạnh phúc\n\nSố: 212/BC-UBND                    Mường Nhé, ngày 17 tháng 9 năm 2018\n\nBÁO CÁO\nKết quả tiếp công dân 9 tháng đầu năm 2018\n\n1. Tiếp 96 lượt công dân.',
    { jurisdiction: 'district:Mường Nhé' },
  ],
  [
    'TỈNH ỦY KON TUM                           ĐẢNG CỘNG SẢN VIỆT NAM\nBAN DÂN VẬN\n*                                          Kon Tum, ngày 21 tháng 01 năm 2019\nSố 37-KH/BDVTU\n\nKẾ HOẠCH\nCông tác dân vận năm 2019\n\nIII- TIẾN ĐỘ\n- Quý I: ký chương trình phối hợp với UBND tỉnh; tham mưu tổng kết 10 năm Kết luận số 62-KL/TW.\n- Quý II: kiểm tra 3 huyện; sơ kết 6 tháng.',
    { period: null, event: null },
  ],
  [
    'Phong Điền: “Chính quyền thân thiện” nửa chặng đường\n\n(Cổng TTĐT huyện Phong Điền, TP Cần Thơ) Thứ ba, ngày 11/07/2023\n\nNửa năm nhìn lại, tại cuộc sơ kết công tác dân vận 6 tháng đầu năm 2023 mở sáng nay, cán bộ kể chuyện gặp dân.',
    { publishedOn: '2023-07-11', date: '2023-07-11' },
  ],
  [
    'Người dân Nam Ka hỏi thẳng Bí thư\n\n19:05, 25/11/2021\n\nHội nghị đối thoại sáng 25-11 do Thường trực Huyện ủy Lắk tổ chức. Theo Ban Dân vận Huyện ủy, từ đầu năm đến nay toàn huyện đã có 27 cuộc đối thoại; cả năm 2020 có 19 cuộc.',
    { period: '2021-01-01..2021-11-25' },
  ],
  [
    'Năm năm “Dân vận khéo”\n\n15:33, Thứ Ba, 24/11/2020\n\n(QBĐT) - Khép lại chặng đường 2016 - 2020 của phong trào thi đua “Dân vận khéo”, Tỉnh ủy Quảng Bình sáng nay tổ chức hội nghị tổng kết.',
    { period: '2016-01-01..2020-12-31', event: 'summary' },
  ],
  [
    'Vĩnh Long: câu chuyện 124 xã, phường\n\n22/12/2025 17:30 - Báo và phát thanh, truyền hình Vĩnh Long\n\n(VLO) Sáng nay, Ban Tuyên giáo và Dân vận Tỉnh ủy tổng kết công tác năm 2025.',
    { publishedOn: '2025-12-22', date: '2025-12-22' },
  ],
  [
    'Quảng Điền: Bí thư Huyện ủy gặp dân ở xã Quảng Công\n\n20/11/2024\n\nTừ đầu năm đến nay, Bí thư Huyện ủy đã tiếp 64 lượt công dân.',
    { jurisdiction: 'district:Quảng Điền' },
  ],
  [
    'Hơn chín phần mười đơn gửi Bộ là chuyện đất\n\n10/07/2025\n\nViệc tiếp dân ở Bộ Nông nghiệp và Môi trường có lúc lúng túng. 6 tháng đầu năm 2025, Bộ tiếp 203 lượt với 498 người.',
    { jurisdiction: 'ministry:Bộ Nông nghiệp và Môi trường' },
  ],
  [
    'ĐỒNG NAI ĐIỆN TỬ\n\nKhi người dân chịu ngồi lại\n\nThứ Năm, 17/12/2020\n\nCác cấp, các ngành trong tỉnh tiếp 6.902 lượt người. Tỷ lệ chung của cả nước là 83,5%; của Bình Dương 86,1%; của Bà Rịa - Vũng Tàu 88,7%.',
    { jurisdiction: 'province:75' },
  ],
  [
    'Khi người dân chịu ngồi lại\n\nThứ Năm, 17/12/2020\n\nAi cũng lo năm 2020 đơn thư sẽ chất đống. Các cấp ở Đồng Nai tiếp 6.902 lượt người, giảm 12% so với năm 2019. Huyện Long Thành tiếp 1.118 lượt. Tháng 2 tỉnh mở thêm một phòng tiếp dân.',
    { period: '2020-01-01..2020-12-31' },
  ],
  [
    'UBND TỈNH LÀO CAI\nSố: 91/BC-UBND\n\nLào Cai, ngày 9 tháng 8 năm 2019\n\nBÁO CÁO\nKết quả tiếp công dân, giải quyết khiếu nại, tố cáo\n(Từ ngày 01/8/2018 đến ngày 31/7/2019)\n\nTrong kỳ toàn tỉnh tiếp 2.914 lượt.',
    { jurisdiction: 'province:10', period: '2018-08-01..2019-07-31' },
  ],
  [
    'Một năm thực hiện Đề án số 05-ĐA/TU về đối thoại với Nhân dân\n\nĐề án số 05-ĐA/TU, ngày 12/10/2021 của Ban Thường vụ Tỉnh ủy đã đi qua năm đầu.\n\nTừ ngày 12/10/2021 đến ngày 20/10/2022, toàn tỉnh mở 812 cuộc đối thoại với Nhân dân, nhiều nhất là huyện Quỳnh Lưu; rồi đến Diễn Châu và huyện Kỳ Sơn.',
    { jurisdiction: 'province:40', period: '2021-10-12..2022-10-20' },
  ],
  [
    'Cử tri các tỉnh kiến nghị: Khiếu nại về đất đai kéo dài, đề nghị cho biết giải pháp giải quyết dứt điểm.\n\nBỘ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nSố: 1922/BTNMT-PC\nHà Nội, ngày 17 tháng 5 năm 2013\n\nV/v trả lời kiến nghị của cử tri\n\nBộ Tài nguyên và Môi trường xin trả lời như sau:',
    { publishedOn: '2013-05-17' },
  ],
  [
    'ĐẢNG UỶ XÃ VINH THANH\nKHỐI DÂN VẬN\n\nVinh Thanh, ngày 21 tháng 11 năm 2022\n\nBÁO CÁO\nKết quả công tác dân vận năm 2022\n\nVinh Thanh là xã bãi ngang của huyện Phú Vang, tỉnh Thừa Thiên Huế. Trong năm UBND xã tiếp 71 lượt công dân.',
    { jurisdiction: 'district:Vinh Thanh' },
  ],
  [
    'Hai năm làm Đề án đối thoại\n\nThứ năm, 18/01/2024\n\nNgày 24/11/2021, Ban Thường vụ Tỉnh ủy Nghệ An ban hành Đề án số 07-ĐA/TU về “Đổi mới, nâng cao hiệu quả tiếp xúc, đối thoại với nhân dân”. Qua hai năm 2022, 2023, việc này đã thành nề nếp.',
    { event: null, jurisdiction: 'province:40' },
  ],
  [
    'Quân khu 1 tổng kết phong trào “Dân vận khéo”\n\nThứ Năm, 31/07/2025\n\nSáng 31/7, Quân khu 1 tổng kết phong trào thi đua “Dân vận khéo” bằng hình thức trực tiếp kết hợp trực tuyến. Tại điểm cầu Lạng Sơn có lãnh đạo Bộ CHQS tỉnh.',
    { jurisdiction: null, bridges: '20', venue: '20' },
  ],
  [
    'HĐND tỉnh giám sát giải quyết khiếu nại ở huyện Tân Châu\n\n12/10/2018\n\nNgày 11.10, Đoàn giám sát của HĐND tỉnh Tây Ninh làm việc tại huyện Tân Châu, nghe báo cáo công tác tiếp công dân năm 2018.\n\nTheo UBND huyện, 9 tháng đầu năm 2018, huyện nhận 14 đơn khiếu nại.',
    { period: '2018-01-01..2018-09-30' },
  ],
  [
    'Tiếp dân ở ngành xây dựng\n\n12/01/2024\n\nBộ Xây dựng trong năm 2023 đã tiếp 344 lượt công dân, nhận 1.902 đơn; nhiều đoàn đến từ Bà Rịa - Vũng Tàu.',
    { jurisdiction: 'ministry:Bộ Xây dựng' },
  ],
  [
    'Khi người đứng đầu ngồi lại nghe dân\n\nThứ Tư, 12/7/2023\n\nĐề án của Ban Thường vụ Tỉnh ủy đi qua năm rưỡi. Ở Con Cuông, Hưng Nguyên, Quế Phong, Nam Đàn, Nghĩa Đàn, người dân hỏi thẳng, trả lời thẳng. Cả tỉnh mở 640 cuộc đối thoại. Xã Nghi Xuân (Nghi Lộc) làm chưa tốt.',
    { jurisdiction: 'province:40' },
  ],
  [
    'Phòng tiếp dân chín tháng không có đoàn đông người\n\n24/10/2019\n\nĐể chuẩn bị cho Đại hội đại biểu toàn quốc lần thứ XIII của Đảng, ngày 13/9/2019 Bộ trưởng Bộ Y tế ban hành Văn bản số 1042/KH-BYT về phối hợp tổ chức tiếp công dân. Bộ Y tế tiếp 211 lượt công dân.',
    { event: null, jurisdiction: 'ministry:Bộ Y tế' },
  ],
  [
    '15:39, Thứ Năm, 9-1-2020\nGiảm (A-) Tăng (A+) Cỡ chữ\n\nTiếp nhận đơn về tài nguyên\n\nNăm 2019, Sở Tài nguyên và Môi trường Bình Dương nhận 230 đơn.',
    { title: 'Tiếp nhận đơn về tài nguyên' },
  ],
  [
    'Huyện Mộ Đức: Đối thoại ngay từ cơ sở\n\n14:25, 22/11/2019\n\nXác định tiếp công dân là nhiệm vụ thường xuyên, từ đầu năm đến nay huyện Mộ Đức đã tiếp 214 lượt người.',
    { period: '2019-01-01..2019-11-22', jurisdiction: 'district:Mộ Đức' },
  ],
  [
    'Bộ trưởng tiếp công dân định kỳ tháng 4\n\n16/04/2019\n\nSáng 15/4, tại Trụ sở Bộ, Bộ trưởng Bộ Tài nguyên và Môi trường tiếp 3 đoàn công dân của Hà Nội, Long An và Kon Tum.',
    { venue: null, date: '2019-04-15' },
  ],
  [
    'Giải quyết đơn ở thành phố Vũng Tàu\n\nTrong 138 đơn khiếu nại nhận được năm 2012, có 96 đơn thuộc thẩm quyền của thành phố Vũng Tàu.',
    { period: '2012-01-01..2012-12-31', jurisdiction: 'district:Vũng Tàu' },
  ],
  [
    'Thanh tra TP. Hồ Chí Minh: Quý I/2026 tiếp hơn 7.000 lượt\n\n31/03/2026\n\nTheo Thanh tra Thành phố, quý I/2026, các sở, ban, ngành và 168 phường, xã, đặc khu đã tiếp 7.214 lượt công dân. Trong đó, phường Sài Gòn tiếp 214 lượt.',
    { jurisdiction: 'province:79', period: '2026-01-01..2026-03-31' },
  ],
  [
    'Hà Nam: 1.012 lượt công dân trong 10 tháng\n\nTừ 16/12/2012 đến 15/10/2013, các cấp, các ngành tỉnh Hà Nam đã tiếp 1.012 lượt công dân.',
    { period: '2012-12-16..2013-10-15' },
  ],
  [
    'Gia Lai: xây dựng 4.612 mô hình\n\n18/5/2021\n\n5 năm (2016-2020), toàn tỉnh xây dựng 4.612 mô hình “Dân vận khéo”, cụ thể: năm 2016: 612, năm 2017: 845, năm 2018: 901, năm 2019: 1.102, năm 2020: 1.152 mô hình.',
    { period: '2016-01-01..2020-12-31' },
  ],
  [
    'Nỗi niềm đi kiện\n\nBà Lê Thị Sáu, quê Hưng Yên, đã ra Hà Nội bảy lần. Cạnh bà là ông Đinh Bang từ Gia Lai.\n\nTừ năm 2008 đến năm 2013, các cơ quan hành chính nhà nước tiếp 2.336.828 lượt người. Hưng Yên, Hà Nam, Tiền Giang có nhiều vụ kéo dài. Ở Hưng Yên, quê bà Sáu, có 61 đoàn.',
    { jurisdiction: 'national', period: '2008-01-01..2013-12-31' },
  ],
  [
    'Đảng ủy Công an Trung ương với công tác giải quyết khiếu nại, tố cáo\n\n14/04/2023\n\nNăm 2022, Công an các cấp tiếp nhận 36.170 đơn.',
    { jurisdiction: 'ministry:Bộ Công an', period: '2022-01-01..2022-12-31' },
  ],
  [
    'Ít đoàn đông người hơn\n\n02/12/2022\n\nTình hình khiếu kiện ở Trụ sở Tiếp công dân Trung ương tại TP Hồ Chí Minh lắng xuống. Thanh tra Chính phủ tiếp 32 việc trong tháng 11.',
    { jurisdiction: 'ministry:Trụ sở Tiếp công dân Trung ương tại TP Hồ Chí Minh' },
  ],
  [
    'Ngành Kiểm sát tỉnh nhận 294 đơn\n\n06/12/2018\n\nTrong năm 2018, Viện Kiểm sát nhân dân hai cấp của Quảng Bình tiếp 56 lượt người.',
    { jurisdiction: 'province:44' },
  ],
  [
    'Đối thoại ở Nghệ An sau ba năm\n\nĐề án số 07-ĐA/TU về đối thoại với nhân dân giai đoạn 2021 - 2025 (gọi tắt là Đề án 07) đã đi được ba năm (2022 - 2024). Cả tỉnh tổ chức 2.418 cuộc đối thoại.',
    { period: '2022-01-01..2024-12-31' },
  ],
  [
    'Bốn năm giải quyết khiếu nại ở Quảng Ngãi\n\n09/09/2013\n\nCục trưởng tiếp công dân mỗi tháng 02 ngày. Từ ngày 01/7/2009 đến ngày 30/6/2013, các cơ quan trong tỉnh đã tiếp 1.274 lượt công dân.',
    { period: '2009-07-01..2013-06-30' },
  ],
  [
    'Tuần cuối năm\n\n28/12/2025\n\nNhững ngày 19 - 25/12/2025, Trụ sở Tiếp công dân Trung ương mở cửa đều. Trong tuần, Trụ sở tiếp 104 lượt công dân. Trước đó, tháng 11/2025, Trụ sở tiếp 431 lượt.',
    { period: '2025-12-19..2025-12-25' },
  ],
  [
    'Nghệ An: Hai năm thực hiện Đề án\n\n22/02/2024\n\nNgay khi Đề án ra đời, 21/21 huyện, thành, thị ủy mở hội nghị quán triệt. Hai năm 2022 - 2023, toàn tỉnh tổ chức 1.978 cuộc đối thoại.',
    { event: null, period: '2022-01-01..2023-12-31' },
  ],
  [
    'TRANG THÔNG TIN ĐIỆN TỬ XÃ QUẢNG PHÚ\nTìm kiếm\nLiên kết website\nTỉnh ủy, UBND tỉnh\nSở, ban, ngành\nUBND huyện, thị xã\n\nBÁO CÁO Công tác tiếp công dân Quý III năm 2023\nNgày cập nhật 13/09/2023\n\nỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ QUẢNG PHÚ      Độc lập - Tự do - Hạnh phúc\n\nThực hiện Công văn số 66/TTr ngày 25/8/2023 của Thanh tra huyện Quảng Điền, tỉnh Thừa Thiên Huế về báo cáo tiếp công dân, xã báo cáo như sau: tiếp 02 lượt.',
    { jurisdiction: 'district:Quảng Phú', period: '2023-07-01..2023-09-30' },
  ],
  [
    'Bình Phước: Sôi nổi Hội thi “Dân vận khéo” phường Hưng Long\n\n15/10/2023\n\nTối 13/10, tại hội trường Đảng ủy phường Hưng Long, Đảng ủy phường tổ chức Hội thi “Dân vận khéo” năm 2023.',
    { jurisdiction: 'district:Hưng Long', event: 'other' },
  ],
  [
    'Kết quả tiếp công dân định kỳ tháng 02/2018\n\n07/03/2018\n\nNgày 6/3, UBND tỉnh ban hành Thông báo số 121/TB-UBND về ý kiến của Phó Chủ tịch UBND tỉnh Phú Yên tại buổi tiếp công dân định kỳ tháng 02/2018. Theo thông báo, ngày 28/02/2018, tại Trụ sở Tiếp công dân tỉnh, Phó Chủ tịch UBND tỉnh đã tiếp 09 lượt công dân.',
    { event: 'other', date: '2018-02-28' },
  ],
  [
    'Quyết tâm khép lại 528 vụ khiếu kiện tồn đọng trong tháng 10\n\n19/10/2012\n\nViệc rà soát 528 vụ việc khiếu nại đã có kết quả bước đầu nhờ sự phối hợp giữa các cơ quan Trung ương và địa phương.',
    { period: null },
  ],
  [
    'Đoàn giám sát làm việc tại TP Mỹ Tho\n\n25/04/2014\n\nNgày 23/4, Đoàn giám sát đến làm việc với UBND TP Mỹ Tho. Từ tháng 11/2012 đến hết quý I/2014, TP đã tiếp trên 530 lượt công dân.',
    { period: '2012-11-01..2014-03-31', date: '2014-04-23' },
  ],
  [
    'Hội nghị toàn quốc sơ kết công tác dân vận\n\n13/7/2021\n\nSáng 13/7, tại Hà Nội, Ban Dân vận Trung ương tổ chức hội nghị toàn quốc sơ kết công tác dân vận 6 tháng đầu năm, trực tuyến tới 63 điểm cầu. Tham luận từ điểm cầu Bắc Giang nói kinh nghiệm vận động công nhân. Điểm cầu Nghệ An trao đổi việc vận động đồng bào.',
    { jurisdiction: 'national', bridges: '', online: true },
  ],
  [
    'Giám sát ở Đồng Tháp\n\n16/03/2022\n\nNgày 16/3, Đoàn đại biểu Quốc hội tỉnh Đồng Tháp làm việc với UBND tỉnh, giám sát việc tiếp công dân. Phần mềm quản lý đơn thư nối đến 12 huyện, thành phố.',
    { online: false, date: '2022-03-16' },
  ],
  [
    'Giảm lượt tiếp công dân\n\n12/06/2020\n\nTrong 6 tháng đầu năm 2020, cơ quan hành chính các cấp đã tiếp 866 lượt/964 lượt người.\n\nTheo Thanh tra tỉnh.',
    { jurisdiction: null, period: '2020-01-01..2020-06-30' },
  ],
  [
    'Tiếp 13.497 lượt người\n\n02/12/2022\n\n(Thanhhoa.dcs.vn): Từ đầu năm đến nay, chính quyền các cấp đã tiếp 13.497 lượt người. Có 43 lượt đoàn đến Trụ sở tiếp công dân tỉnh, như: vụ các tiểu thương Chợ Còng, phường Hải Hòa, thị xã Nghi Sơn; vụ các hộ dân xã Yến Sơn, huyện Hà Trung.',
    { jurisdiction: 'province:38' },
  ],
  [
    'Đồng Nai: Tăng cường tiếp công dân để hạn chế các vụ việc phức tạp 13/11/2025 09:58\n\n(PLO)- Công tác tiếp công dân tại các cơ quan, đơn vị trên địa bàn tỉnh Đồng Nai kịp thời, hạn chế phát sinh các tình huống phức tạp, kéo dài.',
    { title: 'Đồng Nai: Tăng cường tiếp công dân để hạn chế các vụ việc phức tạp', publishedOn: '2025-11-13' },
  ],
  [
    'Bộ Tài chính: Tỷ lệ giải quyết tố cáo đạt 95,4%\n\n28/03/2024\n\nChánh Thanh tra Bộ Tài chính vừa thông tin về công tác tiếp công dân, giải quyết khiếu nại của ngành Tài chính năm 2023. Trong năm toàn ngành tiếp 134 lượt.',
    { jurisdiction: 'ministry:Bộ Tài chính', period: '2023-01-01..2023-12-31' },
  ],
  [
    'Hội nghị đối thoại với nhân dân năm 2024\n\n14/10/2024\n\nChiều ngày 11/10/2024, Đảng ủy xã Cao Minh tổ chức hội nghị đối thoại với nhân dân. Dự có đại biểu huyện. Có cán bộ xã. Có 86 đại diện nhân dân. Mở đầu, Chủ tịch UBND xã báo cáo tóm tắt kết quả 9 tháng đầu năm 2024.',
    { period: '2024-01-01..2024-09-30', date: '2024-10-11' },
  ],
  [
    'Bảo Lâm đăng ký 113 mô hình Dân vận khéo\n\n02/05/2022\n\nTrong năm 2022, huyện Bảo Lâm đẩy mạnh thi đua. Toàn huyện năm nay có 19 đơn vị đăng ký xây dựng 113 mô hình “Dân vận khéo”. Trước đó, năm 2021, huyện có 97 mô hình.',
    { period: '2022-01-01..2022-12-31' },
  ],
  [
    'Trước thềm Đại hội Đảng bộ Quận 7, TP. Hồ Chí Minh: Đối thoại thẳng với dân\n\n12/07/2010\n\nỞ Quận 7, việc này được Thường trực Quận ủy chỉ đạo làm từng bước.',
    { jurisdiction: 'district:Quận 7' },
  ],
  [
    'Quốc hội nghe báo cáo về tiếp công dân năm 2023\n\n22/11/2023\n\nTiếp tục Kỳ họp thứ 6, sáng 22/11, Quốc hội làm việc tại hội trường, nghe các báo cáo.\n\nPhiên họp được truyền hình. Tổng Thanh tra Chính phủ trình bày báo cáo. Năm 2023, có 391.512 lượt người đến các cơ quan hành chính. Tòa án nhân dân các cấp tiếp 285 lượt người.',
    { jurisdiction: 'national', event: null },
  ],
  [
    'TRANG THÔNG TIN ĐIỆN TỬ PHƯỜNG HOÀNG MAI - TỈNH NGHỆ AN\n\nChủ tịch UBND phường Hoàng Mai tiếp công dân định kỳ\n\n08/08/2025\n\nNgày 07/8/2025, đồng chí Chủ tịch UBND phường Hoàng Mai chủ trì buổi tiếp công dân định kỳ tại phường Hoàng Mai.',
    { jurisdiction: 'district:Hoàng Mai', venue: '40' },
  ],
  [
    'Lào Cai và Sơn La trao đổi kinh nghiệm làm dân vận\n\n18/11/2023\n\nBan Chỉ đạo phối hợp công tác dân vận tỉnh Lào Cai vừa đón đoàn công tác của tỉnh Sơn La tới thăm. Hai đoàn bàn về cách nắm lòng dân.',
    { venue: '10' },
  ],
  [
    'Sơn La: Khảo sát phong trào “Dân vận khéo” ở Mai Sơn, Sông Mã\n\n13/08/2020\n\nĐoàn công tác của Tỉnh ủy Sơn La trong 2 ngày 10 và 11/8 đã về các xã Bó Sinh, Mường Lầm (huyện Sông Mã). Đoàn làm việc tại xã Bó Sinh.',
    { jurisdiction: 'province:14' },
  ],
  [
    'Hà Nội chỉ đạo giải quyết khiếu nại, tố cáo\n\nChiều 12/7, Ban Chỉ đạo thực hiện Nghị quyết 15 và Chỉ thị 15 của Thành ủy Hà Nội họp sơ kết công tác 6 tháng đầu năm. Các cơ quan của thành phố đã tiếp gần 19.000 lượt công dân, tăng 57% so với cùng kỳ năm 2023.',
    { period: '2024-01-01..2024-06-30', date: '2024-07-12' },
  ],
  [
    'Hiệp Hòa: “Dân vận khéo” gắn với nông thôn mới\n\n20/01/2015\n\nNăm 2011, khi Tỉnh ủy ban hành Nghị quyết, huyện Hiệp Hòa chọn 5 xã làm trước. Sau 4 năm (2011 - 2014), toàn huyện xây dựng được 261 mô hình “Dân vận khéo”.',
    { period: '2011-01-01..2014-12-31' },
  ],
  [
    'Nghe báo cáo công tác tiếp công dân\n\nQĐND - Sáng 28-9, Ủy ban Thường vụ Quốc hội nghe Ban Dân nguyện báo cáo công tác tiếp công dân, xử lý đơn thư của công dân năm 2011. Ban Dân nguyện chọn 50 vụ để giám sát trong năm 2012.',
    { publishedOn: '2011-09-28' },
  ],
  [
    'Bộ Công an họp trực tuyến về dân vận\n\n22/12/2021\n\nSáng 22/12, Bộ Công an mở hội nghị tổng kết công tác dân vận, nối tới 63 điểm cầu tỉnh, thành phố. Tại điểm cầu Công an tỉnh Kon Tum có Ban Giám đốc Công an tỉnh.',
    { jurisdiction: 'ministry:Bộ Công an', event: 'summary', online: true, bridges: '62' },
  ],
  [
    'Cựu chiến binh thành phố nhìn lại nửa nhiệm kỳ\n\n30/06/2020\n\nNgày 29-6, Hội Cựu chiến binh TP Hà Nội họp Ban Chấp hành lần thứ 7, sơ kết nửa nhiệm kỳ 2017-2022.',
    { jurisdiction: 'province:01', event: 'midterm-review' },
  ],
  [
    'Thanh tra Chính phủ yêu cầu bộ, ngành, địa phương gửi báo cáo quý IV\n\n08/12/2025\n\nĐể có số liệu làm báo cáo quý IV và cả năm 2025, phục vụ phiên họp Chính phủ và hội nghị tổng kết ngành, Thanh tra Chính phủ đề nghị các nơi báo cáo đúng mẫu. Trong tháng 11, Thanh tra Chính phủ tiếp nhận 1.960 đơn các loại.',
    { event: null, period: '2025-11-01..2025-11-30' },
  ],
  [
    'UBND tỉnh tiếp công dân định kỳ tháng 02/2019\n\nNgày 18/02/2019, tại Trụ sở Tiếp công dân tỉnh Cao Bằng, Phó Chủ tịch UBND tỉnh chủ trì phiên tiếp công dân định kỳ. Trong phiên, lãnh đạo tỉnh tiếp 12 lượt công dân.',
    { event: 'other', period: '2019-02-18..2019-02-18' },
  ],
  [
    'Xã Phước An trao giải hội thi\n\n11/10/2023\n\nChiều 10/10, Đảng ủy xã Phước An (huyện Hớn Quản, tỉnh Bình Phước) tổng kết, trao giải Hội thi “Dân vận khéo” năm 2023 với chủ đề “Vì Nhân dân phục vụ”.',
    { event: 'other', period: null },
  ],
  [
    'Kế hoạch của Ban Dân vận Trung ương về “Năm dân vận khéo” 2020\n\n27/02/2020\n\nKế hoạch số 06-KH/BDVTW vừa được Ban Dân vận Trung ương ký ngày 19/02/2020. Mục đích, yêu cầu được nêu gồm nhiều điểm.',
    { jurisdiction: 'national' },
  ],
  [
    'Hội nghị chuyên đề về thu hồi đất\n\n29/07/2022\n\nChiều 28/7, tại thành phố Cần Thơ, hội nghị trực tuyến do Ban Dân nguyện tổ chức bước vào phiên thứ 2.\n\nĐại biểu tỉnh Hậu Giang cho biết tỉnh nhận 9.127 đơn trong 5 năm.',
    { bridges: '' },
  ],
  [
    'Dân vận các huyện giao ban tại Định Hóa\n\n14/07/2011\n\nNgày 13-7, Ban Dân vận Tỉnh ủy Thái Nguyên chọn huyện Định Hóa làm nơi giao ban công tác dân vận 6 tháng đầu năm 2011.',
    { jurisdiction: 'province:19', event: 'briefing' },
  ],
  [
    'Nghệ An: gần ba năm đối thoại với Nhân dân\n\n06/8/2024\n\nNgày 24/11/2021, Ban Thường vụ Tỉnh ủy ban hành Đề án số 07-ĐA/TU về nâng cao hiệu quả tiếp xúc, đối thoại và thực hiện kết luận của người đứng đầu cấp ủy, chính quyền các cấp sau đối thoại với nhân dân. Từ đó đến hết tháng 6/2024, các cấp mở 1.978 cuộc đối thoại.',
    { period: '2021-11-24..2024-06-30' },
  ],
  [
    'ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÀNH PHỐ HỒ CHÍ MINH                 Độc lập - Tự do - Hạnh phúc\nSố: 168/BC-UBND                       Thành phố Hồ Chí Minh, ngày 24 tháng 10 năm 2019\n\nBÁO CÁO\nTÌNH HÌNH KINH TẾ - VĂN HÓA - XÃ HỘI 9 THÁNG ĐẦU NĂM 2019\n\nThành phố tiếp 21.406 lượt công dân.',
    { jurisdiction: 'province:79', publishedOn: '2019-10-24' },
  ],
  [
    'Góp sức dân ở Sơn Dương\n\n18/05/2010\n\nCuối năm 2008, Ban Thường vụ Huyện ủy Sơn Dương họp bàn rồi đi đến thống nhất. Năm 2009, huyện tiếp 842 lượt công dân.',
    { event: null },
  ],
  [
    'Phường An Khê sơ kết 5 năm “Dân vận khéo”\n\nSáng 5/12, Đảng ủy phường An Khê, TP Đà Nẵng sơ kết 5 năm phong trào “Dân vận khéo” giai đoạn 2021 - 2025 và đề án đẩy mạnh phong trào đến năm 2030. Khen thưởng 4 tập thể trong cuộc thi năm 2025.',
    { date: '2025-12-05' },
  ],
  [
    'Quyền Bộ trưởng Nông nghiệp và Môi trường tiếp công dân định kỳ\n\n27/08/2025\n\nNgày 27/8, Quyền Bộ trưởng chủ trì buổi tiếp công dân định kỳ của Bộ Nông nghiệp và Môi trường.',
    { jurisdiction: 'ministry:Bộ Nông nghiệp và Môi trường' },
  ],
  [
    'Nghệ An: Ba năm đưa đề án vào cuộc sống\n\n13/06/2025\n\nĐề án số 07-ĐA/TU của Ban Thường vụ Tỉnh ủy về nâng cao hiệu quả tiếp xúc, đối thoại giai đoạn 2021 - 2025 ra đời từ một thực tế. Trong 3 năm (từ 01/01/2022 đến 31/12/2024), toàn tỉnh tổ chức 2.316 cuộc đối thoại.',
    { period: '2022-01-01..2024-12-31' },
  ],
]

function says(text: string): Record<string, string | null | boolean> {
  const { jurisdiction, period, event, title, publishedOn } = normalize(text, { id: 'opening' })
  const named = jurisdiction && 'name' in jurisdiction ? jurisdiction.name : null
  const province = jurisdiction?.level === 'province' ? jurisdiction.province : null
  return {
    jurisdiction: jurisdiction && [jurisdiction.level, named ?? province].filter(Boolean).join(':'),
    period: period && `${period.start}..${period.end}`,
    event: event?.kind ?? null,
    date: event?.date ?? null,
    venue: event?.venueProvince ?? null,
    bridges: event?.bridgeProvinces.join() ?? null,
    online: event?.online ?? false,
    publishedOn: publishedOn?.date ?? null,
    title,
  }
}

describe('openings of reports', () => {
  it.each(OPENINGS)('%s', (text, expected) => {
    expect(says(text)).toMatchObject(expected)
  })
})
