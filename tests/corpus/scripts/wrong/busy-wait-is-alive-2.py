import multiprocessing as mp
import time


def bake(minutes):
    time.sleep(minutes / 20)


def main():
    ovens = {f"cake {i}": mp.Process(target=bake, args=(10 + 2 * i,)) for i in range(3)}
    for oven in ovens.values():
        oven.start()
    checks = 0
    done = []
    while len(done) < len(ovens):
        for cake, oven in ovens.items():
            checks += 1
            if oven.exitcode is not None and cake not in done:
                print(cake, "is ready")
                done.append(cake)
    print("looked many times" if checks > 10 else "looked a few times")


if __name__ == "__main__":
    main()
