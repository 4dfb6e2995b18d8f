import multiprocessing as mp


class Album:
    def __init__(self, name, pages):
        self.name = name
        self.pages = pages
        self.brightness = -1
        self.finished = False

    def scan(self):
        values = [(page * 53) % 256 for page in range(self.pages)]
        self.brightness = sum(values) / len(values)
        self.finished = True


def scan_all(albums):
    workers = [mp.Process(target=a.scan) for a in albums]
    for w in workers:
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    albums = [Album("summer", 40), Album("winter", 25)]
    scan_all(albums)
    for a in albums:
        print(a.name, a.brightness, "ok" if a.finished else "not finished?!")
