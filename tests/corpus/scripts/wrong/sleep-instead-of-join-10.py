import multiprocessing
import sys
import time


def rule90(cells, steps, number, output):
    for _ in range(steps):
        cells = [cells[i - 1] ^ cells[(i + 1) % len(cells)] for i in range(len(cells))]
        time.sleep(0.002)
    output[number] = sum(cells)


def loading(dots):
    for i in range(dots):
        sys.stdout.write(f"\rworking{'.' * i}")
        sys.stdout.flush()
        time.sleep(0.1)
    sys.stdout.write("\n")


def main():
    output = multiprocessing.Array("i", 4)
    automata = []
    for number in range(4):
        cells = [0] * 61
        cells[number * 5] = 1
        automata.append(multiprocessing.Process(target=rule90, args=(cells, 30 + number, number, output)))
    for a in automata:
        a.start()
    loading(8)
    print("living cells:", list(output))
    print("total", sum(output))


if __name__ == "__main__":
    main()
