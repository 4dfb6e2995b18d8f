import multiprocessing as mp


def process_data(item):
    """Your code here."""
    print("processing", item)


def main():
    processes = []
    for item in data_list:          # replace with your data
        p = mp.Process(target=process_data, args=(item,))
        processes.append(p)
        p.start()
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
