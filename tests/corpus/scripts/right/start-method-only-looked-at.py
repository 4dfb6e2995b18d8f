import multiprocessing as mp

if __name__ == "__main__":
    print("this system offers", mp.get_all_start_methods())
    print("and takes", mp.get_start_method())
    print("cores:", mp.cpu_count())
