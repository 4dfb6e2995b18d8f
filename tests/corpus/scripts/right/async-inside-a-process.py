import asyncio
import multiprocessing as mp


async def ask(server, page):
    await asyncio.sleep(0.2)            # network, not real
    return f"{server}/{page}"


async def ask_all(server):
    pages = await asyncio.gather(*(ask(server, p) for p in ("home", "news", "about")))
    print(server, "answered", len(pages), "pages")


def crawl(server):
    asyncio.run(ask_all(server))


if __name__ == "__main__":
    crawlers = [mp.Process(target=crawl, args=(s,)) for s in ("alpha", "beta", "gamma")]
    for c in crawlers:
        c.start()
    for c in crawlers:
        c.join()
