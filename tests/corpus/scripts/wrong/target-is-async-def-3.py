import asyncio
from multiprocessing import Process


async def download(name, seconds):
    print("start", name)
    await asyncio.sleep(seconds)
    print("finished", name)


if __name__ == "__main__":
    files = {"a.zip": 0.1, "b.zip": 0.2, "c.zip": 0.05}
    ps = [Process(target=download, args=pair) for pair in files.items()]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("downloads over")
