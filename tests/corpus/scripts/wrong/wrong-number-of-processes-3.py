# Task: create 4 processes, each of them prints a number
import concurrent.futures


def number_of(letter):
    return ord(letter) - ord("a") + 1


if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(max_workers=2) as pool:
        for letter, number in zip("hello", pool.map(number_of, "hello")):
            print(letter, "is number", number)
