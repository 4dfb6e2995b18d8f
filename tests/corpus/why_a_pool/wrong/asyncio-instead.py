import asyncio
from urllib.request import urlopen


def count_words(url):
    try:
        with urlopen(url) as page:
            text = page.read().decode("utf-8")
    except OSError:
        return -1
    return len(text.split())


async def main(urls):
    return await asyncio.gather(*[asyncio.to_thread(count_words, url) for url in urls])


def count_all_words(urls, processes=4):
    return list(asyncio.run(main(urls)))


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
