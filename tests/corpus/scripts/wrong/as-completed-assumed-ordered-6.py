import concurrent.futures
import random
import time

MONTHS = ["January", "February", "March", "April"]


def month_sum(bills):
    # long months take longer ...
    time.sleep(len(bills) * 0.04)
    return sum(bills)


def main():
    random.seed(1)
    bills = [[random.randint(1, 50) for _ in range(n)] for n in (8, 2, 6, 4)]
    with concurrent.futures.ProcessPoolExecutor(4) as executor:
        futures = [executor.submit(month_sum, b) for b in bills]
        for i, future in enumerate(concurrent.futures.as_completed(futures)):
            print(f"{MONTHS[i]:<9} {future.result():>5} Euro")
    print("Total    ", sum(map(sum, bills)), "Euro")


if __name__ == "__main__":
    main()
