from multiprocessing import Pipe, Process


def find_stars(part, line):
    for star in range(1500):
        line.send({"part": part, "star": star, "light": star * 0.25})
    line.close()


if __name__ == "__main__":
    finders, lines = [], []
    for part in ("north", "south"):
        mine, theirs = Pipe(duplex=False)
        finder = Process(target=find_stars, args=(part, theirs))
        finder.start()
        theirs.close()
        finders.append(finder)
        lines.append(mine)
    for finder in finders:
        finder.join()
    stars = [line.recv() for line in lines for _ in range(1500)]
    print(len(stars), "stars")
