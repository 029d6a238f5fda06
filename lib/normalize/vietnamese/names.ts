/** Vietnamese personal names: surnames, and the names with offices that a report gives. */
import { WordSet } from './dictionary'

/** Surnames, folded (lower case, tones in the new spelling). */
export const SURNAMES = new WordSet(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào hà cao lương lưu ' +
    'tô tạ thái châu vương tống nông bế hứa giáp thân chu quách la lò vi vy vàng giàng sùng thào hoa kiều tôn từ khổng ' +
    'đàm doãn mạc ninh nghiêm phùng phí quản sầm tăng thạch tiêu triệu trang ung ' +
    'văn viên ông âu bạch cù diệp điêu đồng hàn hầu kha khuất kim lại lang liêu lò lục lữ ma mã mông mùa nhâm ' +
    'ksor rơ siu y k’ niê êban h’ nay rơmah a đèo cầm quàng lừ tòng',
)
