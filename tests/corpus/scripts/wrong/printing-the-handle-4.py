from concurrent.futures import ProcessPoolExecutor

def digit_sum(n):
    return sum(int(d) for d in str(n))

if __name__ == "__main__":
    numbers = [123, 4567, 99999]
    with ProcessPoolExecutor(max_workers=2) as ex:
        sums = ex.map(digit_sum, numbers)
        print("digit sums:", sums)
