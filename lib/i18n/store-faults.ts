/** What a page says while the store cannot be read: what is so, and what to do on the server. */
import type { Locale } from './locale'

/** The store's own codes; a page that meets one without words does not compile. */
type StoreFault =
  | 'newer-store'
  | 'locked'
  | 'full'
  | 'read-only'
  | 'unreachable'
  | 'damaged'
  | 'not-a-store'
  | 'not-found'
  | 'bad-input'

interface StoreFaultWords {
  title: string
  /** What is wrong, and what mends it. */
  faults: Record<StoreFault, string>
  /** What the reader may do. */
  next: string
}

const UNREACHABLE_VI =
  'Không kết nối được với kho dữ liệu. Kiểm tra máy chủ cơ sở dữ liệu có đang chạy không và DATABASE_URL có trỏ đúng nơi không.'
const UNREACHABLE_EN = 'The store cannot be reached. Check that the database runs and that DATABASE_URL names it.'

export const STORE_FAULTS: Readonly<Record<Locale, StoreFaultWords>> = {
  vi: {
    title: 'Chưa đọc được kho dữ liệu',
    faults: {
      unreachable: UNREACHABLE_VI,
      'not-found': UNREACHABLE_VI,
      'bad-input': UNREACHABLE_VI,
      'newer-store':
        'Kho do phiên bản danvan mới hơn tạo ra. Hãy chạy phiên bản đó, hoặc khôi phục bản sao lưu cũ hơn (danvan restore).',
      locked: 'Chương trình khác đang khóa kho. Chờ việc nhập, sao lưu hoặc nâng cấp của nó kết thúc.',
      full: 'Ổ đĩa của kho đã đầy. Giải phóng dung lượng; những gì đã ghi nhận vẫn còn nguyên.',
      'read-only': 'Không ghi được vào kho. Cho phép người dùng này ghi vào thư mục của kho.',
      damaged: 'Kho bị hỏng. Khôi phục bản sao lưu (danvan restore TỆP); danvan doctor cho biết hỏng ở đâu.',
      'not-a-store': 'Tệp mà DATABASE_URL chỉ tới không phải là kho của danvan.',
    },
    next: 'Tải lại trang sau ít phút: máy chủ tự đọc lại ngay khi kho hoạt động, không cần khởi động lại. /readyz cho biết tình trạng từng máy chủ.',
  },
  en: {
    title: 'The store cannot be read at present',
    faults: {
      unreachable: UNREACHABLE_EN,
      'not-found': UNREACHABLE_EN,
      'bad-input': UNREACHABLE_EN,
      'newer-store': 'A newer danvan made this store. Run that version, or restore an older backup (danvan restore).',
      locked: 'Another program holds the store locked. Wait until its import, backup or migration ends.',
      full: 'The disk of the store is full. Free some space; what was acknowledged is kept.',
      'read-only': 'The store cannot be written. Make its folder writable for this user.',
      damaged: 'The store is damaged. Restore a backup (danvan restore FILE); danvan doctor says what is wrong.',
      'not-a-store': 'The file that DATABASE_URL names is not a store of danvan.',
    },
    next: 'Reload the page in a moment: the server reads again as soon as the store answers, without a restart. /readyz tells the state of each server.',
  },
}
