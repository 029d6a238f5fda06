/**
 * The words that decide what a number counts. Each tag lists every way that offices and papers word one idea; `ignore`
 * holds phrases that only look like one ("tiếp tục" is no reception).
 */
import { Lexicon } from '../vietnamese/lexicon'

/** "vụ việc phức tạp, tồn đọng, kéo dài": what kind of cases they are, not how many are left. */
const PROTRACTED = ['phức tạp', 'tồn đọng', 'kéo dài', 'bức xúc']
  .flatMap((one, _, all) => all.flatMap(two => [`${one} , ${two}`, ...all.map(three => `${one} , ${two} , ${three}`)]))
  .join(' | ')
/** "hạ" alone is a fall. */
const HA_NAMES = 'hạ long | hạ hòa | hạ lang | hạ tầng'
const OTHERS = ['địa phương', 'bộ', 'ngành', 'cơ quan', 'đơn vị']
/** "thuộc thẩm quyền giải quyết của các bộ, ngành khác" */
const OF_OTHERS = [...OTHERS.flatMap(one => [one, ...OTHERS.map(two => `${one} , ${two}`)]), 'địa phương , bộ , ngành']
  .flatMap(who => [`của ${who} khác`, `của các ${who} khác`])
  .flatMap(whose => [`thuộc thẩm quyền ${whose}`, `thuộc thẩm quyền giải quyết ${whose}`])
  .join(' | ')

const VOCABULARY = {
  ignore: `
    vượt cấp | vượt mức | vượt chỉ tiêu | vượt kế hoạch | tỷ lệ cử tri | quyết định hành chính | tiếp tục | tiếp theo |
    ${PROTRACTED} | ${HA_NAMES} | thăm dò | giải quyết lại | phải giải quyết lại | có kết luận ngay | tiếp cận | tiếp thu | trực tiếp | gián tiếp | nối tiếp | kế tiếp | tiếp sức | giao tiếp | tiếp luật khiếu nại |
    luật tố cáo | luật tiếp công dân | công nhận | ghi nhận | nhìn nhận | xác nhận | đón nhận | thừa nhận | nhận định |
    nhận xét | nhận thức | giấy chứng nhận | chứng nhận | bộ phận tiếp nhận | tiếp nhận và trả kết quả | vụ trưởng |
    phó vụ trưởng | nhiệm vụ | dịch vụ | phục vụ | công vụ | mùa vụ | bộ nội vụ | nội vụ | thường vụ | chức vụ |
    nghiệp vụ | đơn vị | đơn giản | hóa đơn | đơn giá | đúng quy định | đúng luật | đúng pháp luật | đúng hạn |
    đúng thời hạn | đúng quy trình | đúng trình tự | đúng lịch | đúng nơi | đúng mức | đúng đắn | đúng cơ quan |
    đúng địa chỉ | đúng thủ tục | đúng giờ | đúng chế độ | sai phạm | sai quy định | sai sót | sai mục đích |
    hội nghị trực tuyến | hội nghị tổng kết | hội nghị sơ kết | đoàn thể | các đoàn thể | đại đoàn kết | đoàn kết |
    tập đoàn | sư đoàn | trung đoàn | tiểu đoàn | đoàn viên | công đoàn | giai đoạn | khen thưởng | trả lời |
    văn bản trả lời | còn lại | đường dây | bằng khen | hướng tới | từ chối | trên địa bàn | trên cơ sở |
    trên lĩnh vực | thành phố | gần dân | quá hạn | quá trình | quá thời hạn | thanh tra tỉnh | thanh tra chính phủ |
    thanh tra huyện | thanh tra sở | ngành thanh tra | thanh tra thành phố | chánh thanh tra | tổng thanh tra |
    báo thanh tra | mặt trận tổ quốc | độ tuổi | mức độ | tiến độ | chế độ | ước tính | có thẩm quyền |
    cơ quan có thẩm quyền | cấp có thẩm quyền | người có thẩm quyền | lưu ý | lưu động | lưu trữ | rút kinh nghiệm |
    rút ngắn | rút gọn | báo cáo | bảo lưu | luân chuyển | chuyển biến | chuyển đổi | chuyển đổi số | vận chuyển |
    chuyển dịch | di chuyển | bước chuyển | tiếp xúc cử tri | hướng dẫn viên | kế hoạch hóa | kết luận thanh tra |
    kết luận hội nghị | phát biểu kết luận | xong phần trực tiếp | kết thúc hội nghị | nhà nước và | ít nhất là |
    ít nhất ở | nhiều nhất | nhiều hơn cả | đông nhất | gỡ vướng | tháo gỡ khó khăn | vào sổ tay | thẩm quyền của mình |
    tố giác tội phạm | giải quyết việc làm | giải quyết thủ tục hành chính | giải quyết thủ tục | giải quyết hồ sơ | giải quyết chế độ |
    giải quyết khó khăn | người nộp thuế | người nộp đơn |
    hướng giải quyết | phương án giải quyết | biện pháp giải quyết | soát xong | rà soát xong |
    kiểm tra xong | đúng một nửa | cho đúng | dự án | dự thảo | dự toán | dự báo | văn thư | thư xin lỗi | thư cảm ơn | thư khen | thư mời | thư ngỏ | không liên quan tới đơn thư | không liên quan đến đơn thư | ban dân nguyện | ủy ban dân nguyện |
    theo nội dung | lần lượt | sẽ trình | sẽ được trình | sẽ báo cáo | sẽ trình bày`,
  // — units
  luot: 'lượt',
  luotTiepDan: 'lượt tiếp | lượt tiếp dân | lượt tiếp công dân',
  luotNguoi: `
    lượt người | lượt người dân | lượt công dân | lượt dân | lượt bà con | lượt hộ dân | lượt hộ | lượt cá nhân`,
  luotTiep: 'lượt người được tiếp | lượt công dân được tiếp | lượt người dân được tiếp',
  luotOther: `
    lượt tổ | lượt tổ công tác | lượt cán bộ | lượt tin nhắn | lượt cơ quan | lượt đơn vị | lượt truy cập |
    lượt xem | lượt chiến sĩ | lượt tập thể | lượt đảng viên | lượt đại biểu | lượt học sinh | lượt ý kiến |
    lượt hồ sơ | lượt tổ chức | lượt báo cáo viên | lượt người dự | lượt người nghe | lượt người tham gia |
    lượt người tham dự | lượt cử tri | lượt hộ nghèo | lượt ngày công | lượt bài | lượt tin bài | lượt tương tác |
    lượt chia sẻ |
    lượt bệnh nhân | lượt học viên | lượt sinh viên | lượt phóng viên | lượt chức sắc | lượt tín đồ | lượt chiến sỹ |
    lượt du khách | lượt khách | lượt văn bản | lượt xe | lượt đồng chí | lượt trẻ em | lượt thành viên | lượt tuyên truyền viên |
    lượt công chức | lượt giáo viên | lượt doanh nghiệp | lượt hòa giải viên | lượt già làng | lượt người có uy tín |
    lượt đồng bào | lượt bộ đội | lượt dân quân | lượt tình nguyện viên | lượt người nghèo |
    lượt người tiếp cận | lượt người xem | lượt người truy cập | lượt chủ tịch | lượt bí thư`,
  luotGioi: `
    lượt công nhân | lượt lao động | lượt người lao động | lượt phụ nữ | lượt thanh niên | lượt nông dân | lượt hội viên |
    lượt đoàn viên | lượt cựu chiến binh | lượt ngư dân | lượt tiểu thương`,
  nguoi: 'người | người dân | công dân | người đến | bà con | hộ dân',
  vu: 'vụ việc | vụ , việc | vụ | việc | vụ - việc | vụ / việc | trường hợp | lượt vụ việc | lượt vụ',
  noidung: 'nội dung | ý kiến | vấn đề',
  don: `
    đơn | đơn thư | đơn , thư | đơn - thư | đơn / thư | lá đơn | lượt đơn | lượt đơn thư | đợt thư | lá thư | thư |
    bức thư | đơn từ`,
  hoso: 'hồ sơ',
  doan: 'đoàn | đoàn công dân | đoàn người | đoàn khách',
  doandong: `
    lượt đoàn | đoàn đông người đến | đoàn kn , tc | lượt đoàn kntc | đoàn khiếu nại | đoàn khiếu nại , tố cáo |
    đoàn đông người khiếu kiện | đoàn đông người khiếu nại | được đoàn đông người | đoàn đông người |
    lượt đoàn đông người | đoàn khiếu kiện | đoàn khiếu kiện đông người | lượt đoàn khiếu kiện đông người |
    đoàn khiếu nại đông người | đoàn khiếu nại , tố cáo đông người | đoàn công dân đông người | đoàn đông |
    đoàn kn nhiều người | đoàn nhiều người | lượt đoàn nhiều người | đoàn tập trung đông người | đoàn người đông |
    đoàn kntc đông người | đoàn kn , tc đông người | đoàn khiếu kiện tập thể | đoàn khiếu tố đông người |
    lượt đoàn công dân | lượt đoàn người | lượt đoàn đông | lượt đoàn khiếu kiện | lượt đoàn khiếu nại |
    lượt đoàn kn , tc | lượt đoàn khiếu nại đông người | lượt đoàn khiếu nại , tố cáo đông người |
    lượt đoàn công dân đông người | lượt đoàn khiếu kiện vượt cấp | lượt đoàn có đông người | đoàn kéo đông người | đoàn đi khiếu kiện | đoàn khiếu kiện vượt cấp |
    đoàn khiếu kiện đông | đoàn khiếu nại tập thể | lượt tiếp đoàn đông người | lượt tiếp đoàn`,
  percent: '% | phần trăm',
  dong: 'đồng | vnđ | đ | vnd',
  m2: 'm2 | m² | m 2 | mét vuông',
  ha: 'ha | héc ta | hecta | héc-ta | héc - ta | hécta',
  cuoc: 'cuộc | buổi | hội nghị | diễn đàn | lượt cuộc | phiên',
  lan: 'lần',
  mohinh: `
    mô hình | mô hình , điển hình | mô hình và điển hình | mô hình / điển hình | mô hình - điển hình | lượt mô hình |
    mô hình hay | mô hình mới | mh`,
  dienhinh: 'điển hình | gương điển hình',
  // — kinds
  khieunai: 'khiếu nại | kn | khiếu nai | khiểu nại',
  tocao: 'tố cáo | tc | tổ cáo | tố cáo , tố giác | tố giác , tố cáo',
  kntc: 'kntc | kn - tc | kn / tc | khiếu tố | khiếu kiện | cộng hai loại | cộng cả hai loại | tính chung hai loại | gộp hai loại',
  kiennghi: `
    kn , pa | kn và pa | kn - pa | kiến nghị | phản ánh | phản ảnh | pakn | knpa | kn pa | đề nghị | đề xuất | pa | kiến nghị phản ánh |
    hỏi chính sách | dân nguyện | yêu cầu | tranh chấp | kêu cứu | đề đạt nguyện vọng | nguyện vọng`,
  cacloai: 'các loại | mọi loại | đủ loại',
  // — stages
  tiep: `
    tiếp | đón | tiếp đón | đón tiếp | gặp | tiếp dân | tiếp công dân | được tiếp | gặp dân | gặp trực tiếp | đã tiếp |
    tiếp thường xuyên | tiếp định kỳ | tiếp đột xuất | điểm tiếp dân | tiếp xúc | gặp gỡ | tiếp thêm | gặp được |
    ngồi tiếp | nghe dân | đến gặp | tìm đến | tìm tới | lui tới | mở cửa đón | đến trụ sở | đến nơi tiếp dân |
    tới nơi tiếp dân | đến các điểm tiếp dân | tiếp được | tiếp tổng cộng | đến khiếu nại | tới khiếu nại |
    đến phòng tiếp dân | đến các cơ quan hành chính | đến cơ quan hành chính |
    đến cơ quan công quyền | đến các cơ quan công quyền | tới các cơ quan hành chính |
    tới cơ quan hành chính | trực tiếp tiếp | đến trình bày nguyện vọng`,
  trinhbay: 'nêu ra | được nêu | trình bày | đến trình bày | nghe | nghe trình bày | phản ánh về',
  nhan: `
    nhận | tiếp nhận | nhận được | nhận vào | gửi tới | gửi đến | gửi về | gởi đến | tiếp nhận và xử lý |
    tiếp nhận , phân loại | tiếp nhận và phân loại | nhận và phân loại | nhận , phân loại |
    tiếp nhận , xử lý | tiếp nhận xử lý | nhận , xử lý | nhận và xử lý | nhận và xử | nhận vào , xử lý | phải xử lý |
    nhập | đã nhận | mới nhận | được tiếp nhận | nhận về | tiếp nhận mới | gửi lên | phải xem xét | thu nhận | ghi sổ |
    vào sổ | ghi sổ tiếp nhận | tới tay | đến tay | đổ về | nộp | gửi | gởi | gửi vào | đơn đến | gom được |
    thu về được | tiếp nhận được | có gửi | ghi nhận được | đón nhận được | chuyển tới ủy ban | chuyển đến ủy ban | tiếp nhận thêm | nhận thêm | nhận mới`,
  xuly: `
    sàng lọc xong | lọc xong | phân loại xong | xử lý được | đã phân loại | soạn | xử lý | đã xử lý | phân loại | xử lý xong | được xử lý |
    sàng lọc`,
  dudieukien: `
    đủ điều kiện | đủ điều kiện xử lý | đủ điều kiện giải quyết | đủ điều kiện thụ lý | đủ điều kiện xem xét |
    có đủ điều kiện | đủ điều kiện xem xét xử lý | đủ điều kiện để xử lý | hợp lệ | đủ điều kiện thụ lý giải quyết |
    đủ điều kiện để giải quyết | đủ điều kiện để xem xét | đủ tiêu chuẩn xử lý | đạt điều kiện xử lý |
    đủ các điều kiện | đủ điều kiện tiếp nhận | đủ điều kiện xử lý , giải quyết | đủ điều kiện thụ lý , giải quyết |
    đủ điều kiện xem xét , giải quyết | đủ điều kiện thụ lý và giải quyết | đủ điều kiện xem xét , xử lý`,
  thieudieukien: `
    không đủ điều kiện | chưa đủ điều kiện | thiếu điều kiện | không đủ điều kiện xử lý | không đủ điều kiện thụ lý |
    không đủ điều kiện giải quyết | chưa đủ điều kiện xử lý | trùng | nặc danh | không đủ | không hợp lệ |
    không đạt điều kiện | không đủ điều kiện xem xét | thiếu điều kiện xử lý | trùng lặp | đơn trùng | đơn nặc danh |
    trùng lắp | đơn trùng lắp | đơn trùng lặp | không ghi rõ | không ghi`,
  thamquyen: `
    thuộc thẩm quyền | đúng thẩm quyền | theo thẩm quyền | thẩm quyền giải quyết | thuộc thẩm quyền giải quyết |
    phải giải quyết | thuộc trách nhiệm | thuộc trách nhiệm giải quyết | cần giải quyết | giải quyết theo thẩm quyền |
    thuộc diện giải quyết | nhận nhiệm vụ giải quyết | có nhiệm vụ giải quyết | có trách nhiệm giải quyết | trong thẩm quyền | thụ lý | đã thụ lý | thụ lý giải quyết | đã thụ lý giải quyết | được thụ lý giải quyết | đã được thụ lý giải quyết | thụ lý để giải quyết | thụ lý theo thẩm quyền |
    thuộc thẩm quyền xử lý | đúng thẩm quyền giải quyết | thuộc phần việc | đúng phần việc | phần việc của | thuộc quyền giải quyết |
    thẩm quyền tỉnh | thẩm quyền huyện | thẩm quyền xã | thẩm quyền cấp tỉnh | thẩm quyền cấp huyện | thẩm quyền cấp xã |
    thẩm quyền của giám đốc | thẩm quyền của ubnd | thẩm quyền của sở | thẩm quyền của huyện | thẩm quyền của tỉnh |
    thẩm quyền chủ tịch | thẩm quyền giám đốc | thẩm quyền bộ trưởng | thẩm quyền ubnd | thẩm quyền sở |
    thuộc thẩm quyền thụ lý | trong phạm vi thẩm quyền | thuộc trách nhiệm xử lý | phải thụ lý |
    có thẩm quyền giải quyết là | cấp có thẩm quyền giải quyết là | cơ quan có thẩm quyền giải quyết là |
    đúng nơi gửi | gửi đúng nơi | gửi đúng địa chỉ | để lại giải quyết | giữ lại giải quyết | giữ lại để giải quyết | phải giải quyết theo thẩm quyền | thuộc thẩm quyền của | việc của mình | là việc của | phần thuộc ngành | thuộc thẩm quyền của ngành | thẩm quyền của bộ trưởng | thẩm quyền của chủ tịch | trách nhiệm giải quyết | thuộc phần mình`,
  ngoaithamquyen: `
    ${OF_OTHERS} | không thuộc thầm quyền | không thuộc thầm quyền giải quyết |
    việc của cơ quan khác | của cơ quan khác | thuộc cơ quan khác | không thuộc trách nhiệm | không thuộc thẩm quyền |
    không đúng thẩm quyền | sai thẩm quyền | hết thẩm quyền | hết thẩm quyền giải quyết | không thuộc thẩm quyền giải quyết | ngoài thẩm quyền |
    gửi sai nơi | sai nơi | gửi sai địa chỉ | sai địa chỉ | việc của nơi khác | không đúng chỗ | không đúng nơi | không đúng địa chỉ | gửi nhầm | gửi không đúng chỗ | gửi không đúng địa chỉ | gửi sai chỗ | gửi không đúng nơi`,
  giaiquyet: `
    đã ban hành quyết định giải quyết | giải quyết thấu đáo | và đôn đốc giải quyết | giải quyết | giải quyết xong | giải quyết được |
    giải quyết dứt điểm | xong | khép lại | dứt điểm | đã giải quyết | được giải quyết | kết luận | giải quyết ngay |
    giải quyết dứt | xử lý dứt điểm | đã xong | đã có quyết định giải quyết | có quyết định giải quyết |
    ban hành quyết định giải quyết | hoàn thành | hoàn tất | ra quyết định giải quyết | kết thúc | giải quyết rốt ráo |
    gỡ xong | giải quyết ổn thỏa | giải quyết hoàn thành | kết luận , giải quyết | được giải quyết xong |
    được giải quyết dứt điểm | tiếp nhận , giải quyết | thụ lý , giải quyết | thụ lý và giải quyết | giải quyết thành |
    gỡ được | tháo gỡ | xử xong | ngã ngũ | có kết quả | khép hồ sơ | khép được | đi đến kết luận | chấm dứt |
    có kết luận | mới ban hành quyết định | giải xong | giải quyết triệt để | giải quyết thành công | có quyết định | đã ban hành quyết định |
    thuộc thẩm quyền giải quyết được | thuộc thẩm quyền giải quyết xong | hòa giải thành | làm xong | giải quyết đạt | thuộc thẩm quyền giải quyết đạt | trả lời dứt điểm | được giải quyết ổn thỏa`,
  conlai: `
    còn | đang | chưa | chờ | chưa xong | đang giải quyết | chưa giải quyết | đang xem xét | đang xác minh |
    chưa giải quyết xong | đang được giải quyết | đang trong thời hạn | chưa được giải quyết | đang thụ lý |
    số còn lại | còn tồn | tồn đọng | đang làm | chưa đến hạn | trong hạn`,
  chuyen: `
    công văn đôn đốc giải quyết | văn bản đôn đốc giải quyết | có công văn đôn đốc giải quyết |
    chuyển cơ quan có thẩm quyền giải quyết | chuyển đến cơ quan có thẩm quyền giải quyết | chuyển các cơ quan có thẩm quyền giải quyết | chuyển cấp có thẩm quyền giải quyết |
    chuyển đơn đến cơ quan có thẩm quyền giải quyết | chuyển đơn cho cơ quan có thẩm quyền giải quyết |
    đưa vào diện nghiên cứu | đưa vào nghiên cứu | có văn bản trả lời | đã có văn bản trả lời | có công văn xử lý | công văn xử lý | gửi văn bản đôn đốc | gửi văn bản | gửi công văn | ra công văn | chỉ cách | giảng giải | trả lời xong | đã trả lời | đẩy sang | trả lời được | giải đáp | được giải đáp | tư vấn , giải đáp | được chỉ dẫn | chỉ dẫn | đôn đốc giải quyết | đã đôn đốc giải quyết | đôn đốc việc giải quyết | hướng dẫn người gửi | hướng dẫn người nộp | hướng dẫn người viết | hướng dẫn người có | điều tra | chuyển sang | chuyển | chuyển đơn | hướng dẫn |
    lưu | đôn đốc | lưu đơn | chuyển trả | được chuyển | đã chuyển | trả đơn | được hướng dẫn | rút đơn | trả lại đơn |
    rút | giải thích | loại ra | loại đi | bỏ ra | chuyển đến | không thụ lý | đình chỉ | xếp lưu | lưu theo dõi |
    trả lại người gửi | được giải thích | được trả lời | thuyết phục | chấm dứt thụ lý | thông báo chấm dứt |
    thông báo chấm dứt thụ lý | chấm dứt giải quyết`,
  phatsinh: 'phát sinh | nảy sinh | phát sinh mới | nảy sinh mới | mới phát sinh',
  kehoach: `
    phấn đấu | nhắm tới | nhắm đến | phải xong | phải hoàn thành | mục tiêu | chỉ tiêu | dự kiến | đề ra | tối thiểu | ít nhất | đặt ra | phải đạt | yêu cầu đạt |
    bảo đảm đạt | đặt mục tiêu | sẽ | cần đạt | hướng đến | phương hướng | hứa | quyết tâm | kế hoạch | nghị quyết đề ra`,
  binhquan: `
    bình quân | trung bình | tính bình quân | bình quân mỗi | trung bình mỗi | mỗi năm | mỗi tháng | mỗi quý | mỗi tuần`,
  tang: `
    tăng | tăng thêm | nhiều hơn | cao hơn | hơn cùng kỳ | hơn năm | hơn tháng | hơn quý | hơn nửa đầu | hơn nửa cuối | lớn hơn | nhích lên | gấp |
    đông hơn | tăng tới | tăng được | nhích thêm | nhỉnh hơn | nhỉnh | tăng thêm được | hơn tháng trước | dôi | dôi ra |
    nhiều thêm | hơn so với`,
  them: 'thêm',
  giam: `
    giảm | bớt | ít hơn | kém | thấp hơn | ít đi | hạ | kém hơn | giảm bớt | giảm đi | sụt | kém cùng kỳ | kém nửa đầu | kém nửa cuối | kém năm | kém quý | kém tháng | bớt đi |
    hụt | hụt đi | sụt giảm | giảm tới | giảm được | vơi | vơi đi | ít hơn so với | kém so với | thấp hơn so với |
    hụt so với | tụt | tụt mất`,
  toimuc: `
    vọt lên | vọt lên tới | lên tới con số | lên đến con số | đạt con số | là con số | tăng lên | giảm còn | giảm xuống còn | lên tới | lên đến | chỉ còn | giảm xuống | tăng lên tới | tăng lên đến |
    lên | còn có | đã còn | dừng ở | dừng ở mức | rút xuống | rút còn | tụt xuống | tụt còn | sụt xuống | hạ xuống | nhích lên tới`,
  cungky: 'cùng kỳ | so với | so cùng kỳ | so với cùng kỳ | đặt cạnh | nếu so với | cùng kì | so năm | so với năm',
  chiem: 'chiếm | chiếm tỷ lệ | tương ứng | tương đương | chiếm tỉ lệ | chiếm khoảng',
  dat: 'đạt | đạt tỷ lệ | đạt tỉ lệ | tỷ lệ | tỉ lệ | đạt tỷ lệ giải quyết',
  trongso: 'trong số | trong tổng số | trên tổng số | trong tổng | trên tổng | trong | tổng số | của tổng số',
  // — outcome
  dung: 'đúng | đúng toàn bộ | đúng hoàn toàn | có cơ sở | đúng sự thật',
  sai: 'sai | không đúng | sai toàn bộ | sai hoàn toàn | không có cơ sở | sai sự thật | bác toàn bộ',
  dungmotphan: `
    vừa có đúng vừa có sai | vừa có đúng , vừa có sai | có cả đúng và sai | vừa đúng lại vừa sai | đúng có sai |
    đúng một phần | có cơ sở một phần | có một phần cơ sở | đúng sự thật một phần | có đúng có sai | có đúng , có sai | đúng 1 phần | vừa đúng vừa sai | có đúng một phần |
    vừa đúng , vừa sai | có đúng - có sai | có đúng có sai một phần | sai một phần | đúng , sai một phần |
    có đúng và có sai | có phần đúng | nửa đúng nửa sai | nửa đúng , nửa sai`,
  // — money and land
  thuhoi: `
    thu hồi | kiến nghị thu hồi | thu về | nộp ngân sách | nộp vào ngân sách | thu hồi về | thu hồi cho | thu nộp |
    đề nghị thu hồi | thu lại | thu hồi lại | thu cho nhà nước | đem lại cho nhà nước | ngân sách được hoàn | ngân sách được nhận lại | ngân sách nhận lại | thu cho ngân sách | mang về cho nhà nước | nộp về ngân sách |
    nộp lại công quỹ | nộp công quỹ | ngân sách lấy lại | nộp lại ngân sách | trả nhà nước |
    trả lại nhà nước | hoàn trả nhà nước | trả lại cho nhà nước | nộp lại cho nhà nước`,
  trave: `
    lấy lại được | được khôi phục cho | trả lại | trả cho | hoàn trả | khôi phục quyền lợi | trả về | được trả | trả | trả lại cho | kiến nghị trả lại |
    hoàn cho | về lại tay | về tay | trở lại tay | khôi phục | bảo vệ quyền lợi | khôi phục lại | hoàn lại | trao trả | giao trả | giao lại | được nhận lại | về lại | về lại với | đem lại cho người dân | mang lại cho người dân | đem lại cho dân | nhận lại | lấy lại | được cấp lại`,
  nhanuoc: 'nhà nước | ngân sách | ngân sách nhà nước | nsnn | công quỹ',
  nguoidan: `
    cho công dân | cho người dân | cho dân | cho tổ chức | cho cá nhân | cho tập thể | của công dân | cho các tổ chức |
    cho các hộ | cho các hộ dân | cho bà con | cho hộ | cho nhân dân | của người dân`,
  thanhtra: `
    qua thanh tra | sau thanh tra | cuộc thanh tra | thanh tra hành chính | thanh tra chuyên ngành | vi phạm |
    sai phạm kinh tế | thanh tra | kiểm toán | kiểm tra | truy thu | tham nhũng`,
  // — dialogues, models, audiences, parts
  doithoai: 'đối thoại | đối thoại trực tiếp | tiếp xúc , đối thoại | gặp gỡ , đối thoại | đối thoại với',
  dvk: 'dân vận khéo | dvk | dv khéo',
  khangia: `
    tham dự | dự | khách quốc tế | khách du lịch | du khách | khách tham quan | tới nghe | nghe tuyên truyền | tham gia | thu hút | tuyên truyền | tập huấn | phổ biến | khám bệnh |
    khám | hưởng ứng | cấp phát | vận động | đào tạo nghề | dạy nghề | tin nhắn | truy cập | ngày công | thăm | tặng | hỗ trợ | tư vấn |
    tư vấn pháp luật | trợ giúp pháp lý | bồi dưỡng | cấp thuốc`,
  danhsach: `
    chi tiết | phân tích | trong đó | gồm | bao gồm | cụ thể | chia ra | chia theo | riêng | tính riêng | bóc ra |
    trong số này | trong số đó | trong số ấy | tách ra | tách riêng | phân ra | gồm có | tách theo | phân theo |
    chia theo loại | xét theo | tách thành | chia thành | phân thành`,
  tongcong: 'cả thảy | tổng cộng | toàn tỉnh | toàn thành phố | cả tỉnh | cả nước | toàn huyện | toàn ngành | tổng',
  nguoiTiep: `
    người được tiếp | công dân được tiếp | người dân được tiếp | người được gặp | người đến cơ quan công quyền |
    người đến các cơ quan công quyền | người đến cơ quan hành chính | người đến trụ sở tiếp công dân`,
  thihanh:
    'việc có điều kiện | phải thi hành | có điều kiện thi hành | thi hành xong | thi hành án xong | việc thi hành án | về án',
  vuan: `
    vụ án | vụ án hành chính | vụ án hình sự | vụ việc dân sự | vụ vi phạm | vụ phạm pháp | vụ phạm tội | vụ tai nạn |
    vụ cháy | vụ va chạm | vụ mâu thuẫn | vụ xích mích | vụ việc kiện | vụ việc khởi kiện | vụ khởi kiện | vụ ly hôn | vụ trộm | vụ án dân sự | vụ kiện | việc phải thi hành | việc làm | vụ mùa | việc dân sự`,
} as const satisfies Record<string, string>

export type Tag = keyof typeof VOCABULARY

/** A set of tags from their names parted by spaces; an unknown name is an error at load. */
export function tagSet(names: string): ReadonlySet<Tag> {
  const tags = names.split(' ')
  const unknown = tags.find(tag => !(tag in VOCABULARY))
  if (unknown !== undefined) throw new Error(`unknown tag ${unknown}`)
  return new Set(tags as Tag[])
}

export const FIGURE_LEXICON = new Lexicon<Tag>(VOCABULARY, { 'giải quyết': 'gq' })
