import multiprocessing

if __name__ == "__main__":
    nums = [2, 3, 4, 5, 6]
    with multiprocessing.Pool(3) as p:
        res = p.map(lambda n: n ** 3, nums)
    print(res)
