"""Dates as people type them (section 4 of the specification)."""
import datetime
import unicodedata

from stage import AN, SAID, TODAY, case, each, same

WEEKDAYS = {"vi": ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"),
            "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")}
ECHOED = "Chi bộ ấp 6 (ap-6), Xã Mẫu, Huyện Thượng; Nguyễn Mẫu An (uv-an)"
FIFTH = ("2023-09-05", "5/9/2023", "05/09/2023", "5-9-2023", "05-09-2023", "5/09/2023")
MONTH = ("9/2023", "09/2023", "2023-09")


def nfd(text):
    return unicodedata.normalize("NFD", text)


NOW = ("today", "Today", "TODAY", "hôm nay", "Hôm nay", "HÔM NAY", "hom nay", nfd("hôm nay"))
BEFORE = ("yesterday", "hôm qua", "Hôm Qua", "hom qua", nfd("hôm qua"))
NO_DATES = ("31/9/2023", "29/2/2023", "9/5", "2023", "5/9/23", "5.9.2023", "2023/09/05", "13/2023", "0/2023", "32/1/2023",
            "2023-9-5", "2023-13", "hôm kia", "tomorrow", "5/9/2023x", "5//2023", "-5/9/2023", "5/9/2023/1", "5-9/2023", "٥/٩/٢٠٢٣")
NO_DAYS = ("9/2023", "2023-09", "31/9/2023", "hôm kia")


def at(date):
    number = {"2023": 8, "2022": 7}.get(date[:4], 1)
    return {**SAID, "visit": f"{date[:4]}/{number}", "date": date}


@case
def a_visits_date(stage):
    day_before = "2023-11-14"
    each([*((typed, "2023-09-05") for typed in FIFTH), *((typed, "2023-09") for typed in MONTH),
          *((typed, TODAY) for typed in NOW), *((typed, day_before) for typed in BEFORE)],
         lambda typed, date: stage.fresh().written("visit", typed, *AN[2:], want=at(date)))


@case
def yesterday_may_lie_in_another_year(stage):
    written = stage.written("visit", "hôm qua", *AN[2:], "--today", "2023-01-01", want=at("2022-12-31"))
    same(written.name, "journal/2022.yaml", "the file")
    stage.fresh().written("visit", "hôm qua", *AN[2:], "--today", "1/3/2024", want=at("2024-02-29"))


@case
def the_day_comes_first_always(stage):
    each([("3/4/2023", "2023-04-03"), ("04-03-2023", "2023-03-04"), ("12/11/2023", "2023-11-12"), ("29/2/2020", "2020-02-29")],
         lambda typed, date: stage.fresh().written("visit", typed, *AN[2:], want=at(date)))


@case
def what_is_no_date(stage):
    each(NO_DATES, lambda typed: stage.wrong("visit", typed, *AN[2:], holds=f"«{typed}»"))


@case
def days_of_the_other_entries(stage):
    """--date and --due, where only a day serves; a month is refused with a day to type instead."""
    for typed, date in ((FIFTH[1], "2023-09-05"), (FIFTH[4], "2023-09-05"), ("hôm nay", TODAY), (BEFORE[-2], "2023-11-14")):
        want = {"review": "2023/8", "year": "2023", "member": "uv-an", "date": date}
        stage.fresh().written("review", "uv-an", "2023", "--date", typed, want=want)
        want = {"follow-up": "2023/8", "of": "2023/1.1", "date": TODAY, "status": "open", "due": date}
        stage.fresh().written("follow-up", "2023/1.1", "open", "--due", typed, want=want)
    commands = (("review", "uv-an", "2023"), ("follow-up", "2023/1.1", "open"), ("void", "2023/7", "--reason", "x"),
                ("conclusion", "uv-an", "2023", "--text", "x"))
    each([(*words, "--date", typed) for words in commands for typed in NO_DAYS],
         lambda *words: stage.wrong(*words, holds=("--date", f"«{words[-1]}»")))
    each(NO_DAYS, lambda typed: stage.wrong("follow-up", "2023/1.1", "open", "--due", typed, holds="--due"))


@case
def a_wrong_due_is_told_as_part_of_the_difficulty(stage):
    """`visit` has no --due; the complaint names what was typed wrongly."""
    each(("31/9/2023", "9/2023", "hôm kia"),
         lambda due: stage.wrong(*AN, "--difficulty", f"a|open||{due}", holds=(f"«{due}»", "--difficulty"), lacks="--due"))


@case
def the_resolved_date_is_echoed_with_its_weekday(stage):
    """For the seven days of a week, in both languages; a month has none."""
    for number in range(7):
        day = datetime.date(2023, 9, 4) + datetime.timedelta(number)
        for language, pattern in (("vi", "{}, ngày {}: "), ("en", "{} {}: ")):
            done = stage.fresh().record("visit", day.isoformat(), *AN[2:], "--lang", language)
            want = pattern.format(WEEKDAYS[language][number], day.strftime("%d/%m/%Y"))
            want += ECHOED
            same(done.stdout.decode("utf-8").split("\n")[1], want, "the echo")
    done = stage.fresh().record("visit", "9/2023", *AN[2:])
    same(done.stdout.decode("utf-8").split("\n")[1], f"09/2023: {ECHOED}", "the echo")


@case
def what_is_no_year(stage):
    each(("23", "20233", "hai nghìn", "0999", "2023-01", "năm nay"),
         lambda year: stage.wrong("review", "uv-an", year, holds=f"«{year}»"))


@case
def a_date_before_any_year_that_ids_know(stage):
    """Ids begin with a year of four digits, so the date itself is what is wrong, and is named."""
    each(("0999-05-05", "0999-05"), lambda typed: stage.wrong("visit", typed, *AN[2:], holds=typed))
