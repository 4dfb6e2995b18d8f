import multiprocessing as mp
import time
from dataclasses import dataclass, field


@dataclass
class Diary:
    manager: object = field(default_factory=mp.Manager)

    def open(self):
        self.entries = self.manager.list()
        return self.entries


def write_entry(entries, day):
    time.sleep(0.5)
    entries.append(f"{day}: nothing happened")
    print("wrote", day, "- entries so far:", len(entries))


def main():
    diary = Diary()
    entries = diary.open()
    for day in ("monday", "tuesday", "wednesday"):
        mp.Process(target=write_entry, args=(entries, day)).start()
    print("the diary writes itself now")


if __name__ == "__main__":
    main()
