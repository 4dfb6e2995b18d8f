"""Threads wait for the (pretended) network, processes count the words."""
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
import time

PAGES = {
    "a.txt": "the cat and the dog ",
    "b.txt": "all the king's horses and all the king's men ",
    "c.txt": "row row row your boat ",
}


def fetch(page):
    time.sleep(0.2)
    return PAGES[page] * 3000


def most_common(text):
    counts = {}
    for w in text.split():
        counts[w] = counts.get(w, 0) + 1
    return max(counts.items(), key=lambda kv: kv[1])


def main():
    with ThreadPoolExecutor(max_workers=3) as net:
        texts = list(net.map(fetch, PAGES))
    print("downloaded", sum(map(len, texts)), "characters")
    with ProcessPoolExecutor(max_workers=3) as cpu:
        for page, (word, n) in zip(PAGES, cpu.map(most_common, texts)):
            print(page, word, n)


if __name__ == "__main__":
    main()
