import asyncio
import multiprocessing as mp


class Counter:
    def __init__(self):
        self.total = mp.Value("i", 0)

    async def count(self, text):
        await asyncio.sleep(0)
        with self.total.get_lock():
            self.total.value += len(text.split())


def main():
    c = Counter()
    texts = ["to be or not to be", "that is the question"]
    procs = {t: mp.Process(target=c.count, args=(t,)) for t in texts}
    for t, p in procs.items():
        p.start()
    for t, p in procs.items():
        p.join()
        print(repr(t), "-> exit code", p.exitcode)
    print("words:", c.total.value)


if __name__ == "__main__":
    main()
