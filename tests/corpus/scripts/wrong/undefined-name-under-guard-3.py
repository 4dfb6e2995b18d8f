# from the tutorial "parallel processing in 5 minutes"
from multiprocessing import Pool


def process_item(item):
    # do your work here
    return item * 2


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        results = pool.map(process_item, my_items)
    print(results)
