from multiprocessing import Pool
import string


def count_letter(letter):
    return letter, "multiprocessing in python is fun".count(letter)


if "__name__" == "__main__":
    with Pool(4) as p:
        for letter, n in p.map(count_letter, string.ascii_lowercase):
            if n:
                print(letter, n)
