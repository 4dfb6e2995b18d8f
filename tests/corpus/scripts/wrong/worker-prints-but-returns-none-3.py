# Exercise: use a pool to compute the factorial of each number,
# put them in a list and show the list
from multiprocessing import Pool


def factorial(n):
    product = 1
    for k in range(2, n + 1):
        product *= k
    print(f"{n}! = {product}")


if __name__ == "__main__":
    pool = Pool(processes=3)
    factorials = pool.map(factorial, [3, 5, 8, 10])
    pool.close()
    pool.join()
    print("my list:", factorials)
