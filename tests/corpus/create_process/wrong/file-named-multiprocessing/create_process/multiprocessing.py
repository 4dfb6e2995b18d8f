# my first try, the real exercise is in create_process.py


def cube(x):
    return x ** 3


if __name__ == "__main__":
    for n in [2, 3, 4, 5, 6]:
        print(cube(n))
