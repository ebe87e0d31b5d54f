import { serverDatabase } from '../testing/server-database.ts'
import { firmVacanciesContract } from './firm-vacancies.contract.ts'

firmVacanciesContract(serverDatabase)
