import multiprocessing
import os


def roman(n):
    text, rest = "", n
    for value, sign in [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
                        (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]:
        while rest >= value:
            text += sign
            rest -= value
    os.write(1, f"{n} -> {text}\n".encode())


def main():
    workers = []
    for year in (44, 79, 96, 180):
        w = multiprocessing.Process(target=roman, args=(year,))
        workers.append(w)
        w.start()
    for w in workers:
        w.join()


if __name__ == "__main__":
    main()
