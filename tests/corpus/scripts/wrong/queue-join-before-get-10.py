from multiprocessing import Process, SimpleQueue


class Mirror(Process):
    def __init__(self, page, results):
        super().__init__()
        self.page = page
        self.results = results

    def download(self):
        return (self.page + " ") * 30_000

    def run(self):
        self.results.put((self.page, self.download()))


def collect(n, results):
    got = {}
    while len(got) < n:
        page, text = results.get()
        got[page] = len(text)
    return got


def main():
    results = SimpleQueue()
    mirrors = [Mirror(p, results) for p in ("home", "shop", "contact")]
    for m in mirrors:
        m.start()
    print("downloads running")
    for m in mirrors:
        m.join()
    print("downloads finished")
    print(collect(len(mirrors), results))


if __name__ == "__main__":
    main()
