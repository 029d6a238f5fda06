/**
 * Districts, towns and cities below the provinces, as they were until the district level ended on 2025-07-01, by the
 * province code of that time. Written from general knowledge and kept to names that reports use; not yet checked against the
 * General Statistics Office's list of administrative units, and not complete. A name that several provinces bear (Châu Thành, Phú Tân) is listed under each and
 * tells none of them.
 */
const DISTRICTS: Readonly<Record<string, string>> = {
  '01': 'Ba Đình|Hoàn Kiếm|Tây Hồ|Long Biên|Cầu Giấy|Đống Đa|Hai Bà Trưng|Hoàng Mai|Thanh Xuân|Sóc Sơn|Đông Anh|Gia Lâm|Nam Từ Liêm|Bắc Từ Liêm|Thanh Trì|Mê Linh|Hà Đông|Sơn Tây|Ba Vì|Phúc Thọ|Đan Phượng|Hoài Đức|Quốc Oai|Thạch Thất|Chương Mỹ|Thanh Oai|Thường Tín|Phú Xuyên|Ứng Hòa|Mỹ Đức',
  '02': 'Hà Giang|Đồng Văn|Mèo Vạc|Yên Minh|Quản Bạ|Vị Xuyên|Bắc Mê|Hoàng Su Phì|Xín Mần|Bắc Quang|Quang Bình',
  '04': 'Cao Bằng|Bảo Lâm|Bảo Lạc|Hà Quảng|Trùng Khánh|Hạ Lang|Quảng Hòa|Hòa An|Nguyên Bình|Thạch An|Thông Nông|Trà Lĩnh|Phục Hòa|Quảng Uyên',
  '06': 'Bắc Kạn|Pác Nặm|Ba Bể|Ngân Sơn|Bạch Thông|Chợ Đồn|Chợ Mới|Na Rì',
  '08': 'Tuyên Quang|Lâm Bình|Na Hang|Chiêm Hóa|Hàm Yên|Yên Sơn|Sơn Dương',
  '10': 'Lào Cai|Bát Xát|Mường Khương|Si Ma Cai|Bắc Hà|Bảo Thắng|Bảo Yên|Sa Pa|Văn Bàn',
  '11': 'Điện Biên Phủ|Mường Lay|Mường Nhé|Mường Chà|Tủa Chùa|Tuần Giáo|Điện Biên|Điện Biên Đông|Mường Ảng|Nậm Pồ',
  '12': 'Lai Châu|Tam Đường|Mường Tè|Sìn Hồ|Phong Thổ|Than Uyên|Tân Uyên|Nậm Nhùn',
  '14': 'Sơn La|Quỳnh Nhai|Thuận Châu|Mường La|Bắc Yên|Phù Yên|Mộc Châu|Yên Châu|Mai Sơn|Sông Mã|Sốp Cộp|Vân Hồ',
  '15': 'Yên Bái|Nghĩa Lộ|Lục Yên|Văn Yên|Mù Cang Chải|Trấn Yên|Trạm Tấu|Văn Chấn|Yên Bình',
  '17': 'Hòa Bình|Đà Bắc|Lương Sơn|Kim Bôi|Cao Phong|Tân Lạc|Mai Châu|Lạc Sơn|Yên Thủy|Lạc Thủy|Kỳ Sơn',
  '19': 'Thái Nguyên|Sông Công|Định Hóa|Phú Lương|Đồng Hỷ|Võ Nhai|Đại Từ|Phổ Yên|Phú Bình',
  '20': 'Lạng Sơn|Tràng Định|Bình Gia|Văn Lãng|Cao Lộc|Văn Quan|Bắc Sơn|Hữu Lũng|Chi Lăng|Lộc Bình|Đình Lập',
  '22': 'Hạ Long|Móng Cái|Cẩm Phả|Uông Bí|Bình Liêu|Tiên Yên|Đầm Hà|Hải Hà|Ba Chẽ|Vân Đồn|Đông Triều|Quảng Yên|Cô Tô|Hoành Bồ',
  '24': 'Bắc Giang|Yên Thế|Tân Yên|Lạng Giang|Lục Nam|Lục Ngạn|Sơn Động|Yên Dũng|Việt Yên|Hiệp Hòa|Chũ',
  '25': 'Việt Trì|Phú Thọ|Đoan Hùng|Hạ Hòa|Thanh Ba|Phù Ninh|Yên Lập|Cẩm Khê|Tam Nông|Lâm Thao|Thanh Sơn|Thanh Thủy|Tân Sơn',
  '26': 'Vĩnh Yên|Phúc Yên|Lập Thạch|Tam Dương|Tam Đảo|Bình Xuyên|Yên Lạc|Vĩnh Tường|Sông Lô',
  '27': 'Bắc Ninh|Yên Phong|Quế Võ|Tiên Du|Từ Sơn|Thuận Thành|Gia Bình|Lương Tài',
  '30': 'Hải Dương|Chí Linh|Nam Sách|Kinh Môn|Kim Thành|Thanh Hà|Cẩm Giàng|Bình Giang|Gia Lộc|Tứ Kỳ|Ninh Giang|Thanh Miện',
  '31': 'Hồng Bàng|Ngô Quyền|Lê Chân|Hải An|Kiến An|Đồ Sơn|Dương Kinh|Thủy Nguyên|An Dương|An Lão|Kiến Thụy|Tiên Lãng|Vĩnh Bảo|Cát Hải|Bạch Long Vĩ',
  '33': 'Hưng Yên|Văn Lâm|Văn Giang|Yên Mỹ|Mỹ Hào|Ân Thi|Khoái Châu|Kim Động|Tiên Lữ|Phù Cừ',
  '34': 'Thái Bình|Quỳnh Phụ|Hưng Hà|Đông Hưng|Thái Thụy|Tiền Hải|Kiến Xương|Vũ Thư',
  '35': 'Phủ Lý|Duy Tiên|Kim Bảng|Thanh Liêm|Bình Lục|Lý Nhân',
  '36': 'Nam Định|Mỹ Lộc|Vụ Bản|Ý Yên|Nghĩa Hưng|Nam Trực|Trực Ninh|Xuân Trường|Giao Thủy|Hải Hậu',
  '37': 'Ninh Bình|Hoa Lư|Tam Điệp|Nho Quan|Gia Viễn|Yên Khánh|Kim Sơn|Yên Mô',
  '38': 'Thanh Hóa|Bỉm Sơn|Sầm Sơn|Mường Lát|Quan Hóa|Bá Thước|Quan Sơn|Lang Chánh|Ngọc Lặc|Cẩm Thủy|Thạch Thành|Hà Trung|Vĩnh Lộc|Yên Định|Thọ Xuân|Thường Xuân|Triệu Sơn|Thiệu Hóa|Hoằng Hóa|Hậu Lộc|Nga Sơn|Như Xuân|Như Thanh|Nông Cống|Đông Sơn|Quảng Xương|Nghi Sơn|Tĩnh Gia',
  '40': 'Vinh|Cửa Lò|Thái Hòa|Quế Phong|Quỳ Châu|Kỳ Sơn|Tương Dương|Nghĩa Đàn|Quỳ Hợp|Quỳnh Lưu|Con Cuông|Tân Kỳ|Anh Sơn|Diễn Châu|Yên Thành|Đô Lương|Thanh Chương|Nghi Lộc|Nam Đàn|Hưng Nguyên',
  '42': 'Hà Tĩnh|Hồng Lĩnh|Hương Sơn|Đức Thọ|Vũ Quang|Nghi Xuân|Can Lộc|Hương Khê|Thạch Hà|Cẩm Xuyên|Kỳ Anh|Lộc Hà',
  '44': 'Đồng Hới|Minh Hóa|Tuyên Hóa|Quảng Trạch|Bố Trạch|Quảng Ninh|Lệ Thủy|Ba Đồn',
  '45': 'Đông Hà|Quảng Trị|Vĩnh Linh|Hướng Hóa|Gio Linh|Đakrông|Cam Lộ|Triệu Phong|Hải Lăng|Cồn Cỏ',
  '46': 'Huế|Phong Điền|Quảng Điền|Phú Vang|Hương Thủy|Hương Trà|A Lưới|Phú Lộc|Nam Đông|Thuận Hóa|Phú Xuân',
  '48': 'Liên Chiểu|Thanh Khê|Hải Châu|Sơn Trà|Ngũ Hành Sơn|Cẩm Lệ|Hòa Vang|Hoàng Sa',
  '49': 'Tam Kỳ|Hội An|Tây Giang|Đông Giang|Đại Lộc|Điện Bàn|Duy Xuyên|Quế Sơn|Nam Giang|Phước Sơn|Hiệp Đức|Thăng Bình|Tiên Phước|Bắc Trà My|Nam Trà My|Núi Thành|Phú Ninh|Nông Sơn',
  '51': 'Quảng Ngãi|Bình Sơn|Trà Bồng|Sơn Tịnh|Tư Nghĩa|Sơn Hà|Sơn Tây|Minh Long|Nghĩa Hành|Mộ Đức|Đức Phổ|Ba Tơ|Lý Sơn',
  '52': 'Quy Nhơn|An Lão|Hoài Nhơn|Hoài Ân|Phù Mỹ|Vĩnh Thạnh|Tây Sơn|Phù Cát|An Nhơn|Tuy Phước|Vân Canh',
  '54': 'Tuy Hòa|Sông Cầu|Đồng Xuân|Tuy An|Sơn Hòa|Sông Hinh|Tây Hòa|Phú Hòa|Đông Hòa',
  '56': 'Nha Trang|Cam Ranh|Cam Lâm|Vạn Ninh|Ninh Hòa|Khánh Vĩnh|Diên Khánh|Khánh Sơn|Trường Sa',
  '58': 'Phan Rang - Tháp Chàm|Bác Ái|Ninh Sơn|Ninh Hải|Ninh Phước|Thuận Bắc|Thuận Nam',
  '60': 'Phan Thiết|La Gi|Tuy Phong|Bắc Bình|Hàm Thuận Bắc|Hàm Thuận Nam|Tánh Linh|Đức Linh|Hàm Tân|Phú Quý',
  '62': "Kon Tum|Đắk Glei|Ngọc Hồi|Đắk Tô|Kon Plông|Kon Rẫy|Đắk Hà|Sa Thầy|Tu Mơ Rông|Ia H'Drai",
  '64': 'Pleiku|An Khê|Ayun Pa|KBang|Đak Đoa|Chư Păh|Ia Grai|Mang Yang|Kông Chro|Đức Cơ|Chư Prông|Chư Sê|Đak Pơ|Ia Pa|Krông Pa|Phú Thiện|Chư Pưh',
  '66': "Buôn Ma Thuột|Buôn Hồ|Ea H'leo|Ea Súp|Buôn Đôn|Cư M'gar|Krông Búk|Krông Năng|Ea Kar|M'Đrắk|Krông Bông|Krông Pắc|Krông Ana|Lắk|Cư Kuin",
  '67': "Gia Nghĩa|Đắk Glong|Cư Jút|Đắk Mil|Krông Nô|Đắk Song|Đắk R'lấp|Tuy Đức",
  '68': 'Đà Lạt|Bảo Lộc|Đam Rông|Lạc Dương|Lâm Hà|Đơn Dương|Đức Trọng|Di Linh|Bảo Lâm|Đạ Huoai|Đạ Tẻh|Cát Tiên',
  '70': 'Đồng Xoài|Phước Long|Bình Long|Bù Gia Mập|Lộc Ninh|Bù Đốp|Hớn Quản|Đồng Phú|Bù Đăng|Chơn Thành|Phú Riềng',
  '72': 'Tây Ninh|Tân Biên|Tân Châu|Dương Minh Châu|Châu Thành|Hòa Thành|Gò Dầu|Bến Cầu|Trảng Bàng',
  '74': 'Thủ Dầu Một|Bàu Bàng|Dầu Tiếng|Bến Cát|Phú Giáo|Tân Uyên|Dĩ An|Thuận An|Bắc Tân Uyên',
  '75': 'Biên Hòa|Long Khánh|Tân Phú|Vĩnh Cửu|Định Quán|Trảng Bom|Thống Nhất|Cẩm Mỹ|Long Thành|Xuân Lộc|Nhơn Trạch',
  '77': 'Vũng Tàu|Bà Rịa|Châu Đức|Xuyên Mộc|Long Điền|Đất Đỏ|Phú Mỹ|Tân Thành|Côn Đảo',
  '79': 'Thủ Đức|Gò Vấp|Bình Thạnh|Tân Bình|Tân Phú|Phú Nhuận|Bình Tân|Củ Chi|Hóc Môn|Bình Chánh|Nhà Bè|Cần Giờ',
  '80': 'Tân An|Kiến Tường|Tân Hưng|Vĩnh Hưng|Mộc Hóa|Tân Thạnh|Thạnh Hóa|Đức Huệ|Đức Hòa|Bến Lức|Thủ Thừa|Tân Trụ|Cần Đước|Cần Giuộc|Châu Thành',
  '82': 'Mỹ Tho|Gò Công|Cai Lậy|Tân Phước|Cái Bè|Châu Thành|Chợ Gạo|Gò Công Tây|Gò Công Đông|Tân Phú Đông',
  '83': 'Bến Tre|Châu Thành|Chợ Lách|Mỏ Cày Nam|Mỏ Cày Bắc|Giồng Trôm|Bình Đại|Ba Tri|Thạnh Phú',
  '84': 'Trà Vinh|Càng Long|Cầu Kè|Tiểu Cần|Châu Thành|Cầu Ngang|Trà Cú|Duyên Hải',
  '86': 'Vĩnh Long|Long Hồ|Mang Thít|Vũng Liêm|Tam Bình|Bình Minh|Trà Ôn|Bình Tân',
  '87': 'Cao Lãnh|Sa Đéc|Hồng Ngự|Tân Hồng|Tam Nông|Tháp Mười|Thanh Bình|Lấp Vò|Lai Vung|Châu Thành',
  '89': 'Long Xuyên|Châu Đốc|An Phú|Tân Châu|Phú Tân|Châu Phú|Tịnh Biên|Tri Tôn|Châu Thành|Chợ Mới|Thoại Sơn',
  '91': 'Rạch Giá|Hà Tiên|Kiên Lương|Hòn Đất|Tân Hiệp|Châu Thành|Giồng Riềng|Gò Quao|An Biên|An Minh|Vĩnh Thuận|Phú Quốc|Kiên Hải|U Minh Thượng|Giang Thành',
  '92': 'Ninh Kiều|Ô Môn|Bình Thủy|Cái Răng|Thốt Nốt|Vĩnh Thạnh|Cờ Đỏ|Phong Điền|Thới Lai',
  '93': 'Vị Thanh|Ngã Bảy|Châu Thành A|Châu Thành|Phụng Hiệp|Vị Thủy|Long Mỹ',
  '94': 'Sóc Trăng|Châu Thành|Kế Sách|Mỹ Tú|Cù Lao Dung|Long Phú|Mỹ Xuyên|Ngã Năm|Thạnh Trị|Vĩnh Châu|Trần Đề',
  '95': 'Bạc Liêu|Hồng Dân|Phước Long|Vĩnh Lợi|Giá Rai|Đông Hải|Hòa Bình',
  '96': 'Cà Mau|U Minh|Thới Bình|Trần Văn Thời|Cái Nước|Đầm Dơi|Năm Căn|Phú Tân|Ngọc Hiển',
}

/** Names of districts with the codes (until 2025-06-30) of the provinces that have one of that name. */
export const DISTRICT_PROVINCES: ReadonlyMap<string, readonly string[]> = (() => {
  const provinces = new Map<string, string[]>()
  for (const [code, names] of Object.entries(DISTRICTS)) {
    for (const name of names.split('|')) provinces.set(name, [...(provinces.get(name) ?? []), code])
  }
  return provinces
})()
