import asyncio
import multiprocessing as mp


class Downloader(mp.Process):
    def __init__(self, host, pages):
        super().__init__()
        self.host = host
        self.pages = pages

    async def fetch(self, page):
        await asyncio.sleep(0.05)
        return f"{self.host}/{page}"

    async def run(self):
        for url in await asyncio.gather(*[self.fetch(p) for p in self.pages]):
            print("got", url)


def main():
    jobs = [Downloader("a.example", ["x", "y"]), Downloader("b.example", ["z"])]
    for j in jobs:
        j.start()
    for j in jobs:
        j.join()
    print("downloads finished")


if __name__ == "__main__":
    main()
