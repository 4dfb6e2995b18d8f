from multiprocessing import Pool


def process_item(item):
    # do something with the item
    return item


if __name__ == "__main__":
    with Pool(processes=4) as pool:
        results = pool.map(process_item, my_data)
    print(results)
