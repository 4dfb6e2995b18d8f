import multiprocessing as mp
import time


def heat_index(t, h):
    time.sleep(0.05)
    return round(0.5 * (t + 61.0 + (t - 68.0) * 1.2 + h * 0.094), 1)


def main():
    cores = mp.cpu_count()
    print("This program uses", cores, "cores")
    t0 = time.time()
    table = []
    for temp in range(70, 86, 4):
        for hum in (20, 60):
            table.append((temp, hum, heat_index(temp, hum)))
    for row in table:
        print(*row)
    print("time:", round(time.time() - t0, 2))


if __name__ == "__main__":
    main()
