"""Alarm when a station is too hot (exercise 4)."""
import multiprocessing


class Config:
    limit = 100
    unit = "C"


def watch(station, temps):
    hot = [t for t in temps if t > Config.limit]
    print(f"{station}: {len(hot)} of {len(temps)} above {Config.limit} {Config.unit}")


def main():
    # our PCs at school have Windows, so use spawn here as well
    ctx = multiprocessing.get_context("spawn")
    Config.limit = 25
    print("limit is set to", Config.limit)

    procs = []
    procs.append(ctx.Process(target=watch, args=("north", [12, 19, 26])))
    procs.append(ctx.Process(target=watch, args=("south", [31, 33, 24])))
    procs.append(ctx.Process(target=watch, args=("harbour", [18, 22, 20])))
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    print("finished")


if __name__ == "__main__":
    main()
