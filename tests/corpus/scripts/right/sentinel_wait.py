import multiprocessing as mp
import time
from multiprocessing.connection import wait


def crawl(site, secs):
    time.sleep(secs)
    print("crawled", site)


def main():
    sites = {"a.org": 0.3, "b.org": 0.1, "c.org": 0.2}
    running = {}
    for site, secs in sites.items():
        p = mp.Process(target=crawl, args=(site, secs))
        p.start()
        running[p.sentinel] = (site, p)
    while running:
        for s in wait(list(running)):
            site, p = running.pop(s)
            p.join()
            print(f"({site} ended with {p.exitcode})")
    print("crawling finished")


if __name__ == "__main__":
    main()
