"""What stands in the made-up records: phrases of the field, of nobody's meeting in particular."""

TOPICS = ("thoi-su", "chu-truong", "van-ban", "linh-vuc")
INFORMED = ("tình hình kinh tế - xã hội 6 tháng", "kết quả kỳ họp Hội đồng nhân dân tỉnh", "tiến độ các công trình trên địa bàn",
            "công tác phòng chống dịch", "kế hoạch xây dựng nông thôn mới", "cải cách hành chính")
GUIDANCE = ("giữ nền nếp sinh hoạt định kỳ", "phân công đảng viên phụ trách hộ", "tăng sinh hoạt chuyên đề trong năm",
            "tạo nguồn phát triển đảng viên trẻ", "ra nghị quyết ngắn gọn, sát việc của ấp, khu phố",
            "nắm tâm tư của dân, phản ánh kịp thời", "giúp hộ nghèo có địa chỉ", "chuẩn bị kỹ nội dung trước buổi họp",
            "nâng chất lượng phê bình và tự phê bình", "theo dõi việc thực hiện kết luận tháng trước")
GUESTS = ("Bí thư Huyện ủy", "Phó bí thư Huyện ủy", "Bí thư Đảng ủy xã", "đại diện Ban Tổ chức Huyện ủy", "Chủ tịch UBND xã",
          "đại diện Mặt trận Tổ quốc huyện")
# A difficulty, and to whom one escalates it.
DIFFICULTIES = (("đường vào ấp hư hỏng", "UBND huyện"), ("thiếu nơi sinh hoạt cộng đồng", "UBND xã"), ("đèn đường chưa đủ", "UBND xã"),
                ("rãnh thoát nước bị nghẽn", "UBND xã"), ("chưa có nước sạch tập trung", "Sở Nông nghiệp và Phát triển nông thôn"),
                ("hồ sơ đất đai chậm trả", "Sở Tài nguyên và Môi trường"), ("đảng viên đi làm ăn xa nhiều", "Ban Tổ chức Huyện ủy"),
                ("rác thải tồn đọng cuối tuần", "UBND huyện"), ("điện yếu giờ cao điểm", "Điện lực huyện"),
                ("nhà văn hóa xuống cấp", "UBND huyện"), ("cầu nhỏ khó qua mùa mưa", "Sở Giao thông vận tải"),
                ("thiếu việc làm sau thu hoạch", "Sở Lao động - Thương binh và Xã hội"))
ADDRESSEE = dict(DIFFICULTIES)
CLERKS = ("tct", "vptu", "btc", "lan")
CORRECTED = ("sửa số người dự", "sửa kết quả đánh giá", "bổ sung nội dung", "sửa theo biên bản của chi bộ")
MISTAKEN = ("ghi nhầm chi bộ", "ghi hai lần", "buổi họp đã hoãn")
ENOUGH = "Đã dự đủ số lượt trong năm, theo bản tự kiểm điểm."
TOO_FEW = "Chưa dự đủ số lượt trong năm. Ban Thường vụ đề nghị bố trí lịch ngay từ quý I."
