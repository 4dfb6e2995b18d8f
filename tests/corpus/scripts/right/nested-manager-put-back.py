from multiprocessing import Manager, Process


def note(diary, day, lock):
    with lock:
        entry = diary["week"]
        entry.append(day)
        diary["week"] = entry


if __name__ == "__main__":
    with Manager() as m:
        diary, lock = m.dict(week=[]), m.Lock()
        ps = [Process(target=note, args=(diary, d, lock)) for d in ("mon", "tue", "wed")]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(diary["week"]))
