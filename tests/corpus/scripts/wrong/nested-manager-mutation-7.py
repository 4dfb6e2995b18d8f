import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def build(part, seconds, site):
    time.sleep(seconds)
    site.finished.append(part)
    site.status["last"] = part
    site.status["count"] += 1


def main():
    parts = {"walls": 0.15, "roof": 0.1, "windows": 0.05, "door": 0.02}

    with Manager() as m:
        site = m.Namespace()          # shared between all processes
        site.finished = []
        site.status = {"last": "nothing", "count": 0}
        with ProcessPoolExecutor(4) as crew:
            waiting = [crew.submit(build, p, s, site) for p, s in parts.items()]
            for w in waiting:
                w.result()
        print("finished parts:", site.finished)
        print("last one was  :", site.status["last"])
        print("number        :", site.status["count"], "of", len(parts))


if __name__ == "__main__":
    main()
