import asyncio
import multiprocessing as mp


class Downloader(mp.Process):
    def __init__(self, url, pages):
        super().__init__()
        self.url = url
        self.pages = pages

    async def run(self):
        await asyncio.sleep(0.1)        # fake network
        self.pages[self.url] = f"<h1>{self.url}</h1>"


if __name__ == "__main__":
    with mp.Manager() as manager:
        pages = manager.dict()
        loaders = [Downloader(f"site{i}.example", pages) for i in range(3)]
        for l in loaders:
            l.start()
        for l in loaders:
            l.join()
        print("downloaded", len(pages), "pages")
        for url, page in pages.items():
            print(url, page)
