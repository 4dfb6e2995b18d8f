import multiprocessing as mp
import time


class Crawler(mp.Process):
    def __init__(self, site, links):
        super().__init__(name=site)
        self.site = site
        self.links = links

    def start(self):
        for link in self.links:
            time.sleep(0.05)     # load the page
            print(f"{self.site}{link} visited")
        super().start()


def main():
    crawlers = [
        Crawler("example.org", ["/a", "/b"]),
        Crawler("example.com", ["/news"]),
        Crawler("example.net", ["/x", "/y", "/z"]),
    ]
    begin = time.time()
    for c in crawlers:
        c.start()
    for c in crawlers:
        c.join()
    print(f"{len(crawlers)} crawlers, {time.time() - begin:.2f} s")


if __name__ == "__main__":
    main()
