from multiprocessing import Process
from time import perf_counter, sleep


def shrink(photo):
    sleep(0.25)
    print(photo, "->", photo.replace(".png", "_small.png"))


if __name__ == "__main__":
    begin = perf_counter()
    procs = {f"img{i}.png": None for i in range(4)}
    for name in procs:
        procs[name] = Process(target=shrink, args=(name,))
    status = {name: (p.start(), p.join(), p.exitcode)[-1] for name, p in procs.items()}
    print(status)
    print(f"{perf_counter() - begin:.2f} s")
