from multiprocessing import Pool

ages = {}

def age_of(record):
    name, born = record.split(";")
    return name, 2024 - int(born)

def store(result):
    name, age = result
    ages[name] = age

if __name__ == "__main__":
    pool = Pool(2)
    for record in ["Eva;1990", "Finn;2001", "Gus:1985"]:
        pool.apply_async(age_of, (record,), callback=store)
    pool.close()
    pool.join()
    print(ages)
