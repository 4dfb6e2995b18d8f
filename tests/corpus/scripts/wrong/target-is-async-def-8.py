import asyncio
from multiprocessing import Process


async def download(site):
    await asyncio.sleep(0.2)
    print("downloaded", site)


if __name__ == "__main__":
    workers = [Process(target=download, args=(s,)) for s in ("blog", "wiki", "shop")]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
